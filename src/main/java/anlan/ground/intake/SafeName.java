package anlan.ground.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A file's name as it may be kept and given out: no folders, nothing invisible, nothing that turns the direction of reading, no name that a system keeps for itself. */
public final class SafeName {

    private static final int LONGEST = 80;
    private static final Pattern ENDING = Pattern.compile("\\.((?=[0-9]*[A-Za-z])[A-Za-z0-9]{1,5})$");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private SafeName() {}

    /** The name with the ending of what it really is; the other word when nothing is left of it. */
    static String of(String given, Kind kind, String otherwise) {
        var name = shown(given);
        var base = ENDING.matcher(name).replaceFirst("").replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (base.isEmpty()) {
            base = otherwise;
        }
        if (RESERVED.matcher(base).matches()) {
            base = "_" + base;
        }
        return shorter(base) + "." + kind.ending();
    }

    /** The ending, in small letters; empty where there is none. */
    static String ending(String given) {
        var ending = ENDING.matcher(shown(given));
        return ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The name as it can be shown, whatever it ends in. */
    public static String shown(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var seen = new StringBuilder();
        name.codePoints().filter(SafeName::visible).forEach(seen::appendCodePoint);
        return shorter(seen.toString()
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip());
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The end says more than the middle: it is kept. */
    private static String shorter(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        var points = name.codePoints().toArray();
        return new String(points, 0, LONGEST - 21) + "…" + new String(points, points.length - 20, 20);
    }
}
