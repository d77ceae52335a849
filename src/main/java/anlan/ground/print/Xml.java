package anlan.ground.print;

import java.util.Locale;

/** Writes XML: texts made harmless, numbers in figures. */
public final class Xml {

    public static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Xml() {}

    public static String text(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A length in millimetres, to the thousandth. */
    static String mm(double points) {
        return number(Paper.inMm(points));
    }

    public static String number(double number) {
        var text = String.format(Locale.ROOT, "%.3f", number);
        return text.replaceAll("\\.?0+$", "").replaceAll("^-0$", "0");
    }
}
