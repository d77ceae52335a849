package anlan.ground.print;

import java.io.IOException;
import java.util.List;

/** Writes pages that are set into files, with the fonts they use cut into them. */
public final class Printer {

    private Printer() {}

    /** ISO 32000. */
    public static byte[] pdf(List<Sheet> sheets, About about) throws IOException {
        return PdfPaper.write(sheets, about);
    }

    /** GB/T 33190-2016. */
    public static byte[] ofd(List<Sheet> sheets, About about) throws IOException {
        return OfdPaper.write(sheets, about);
    }
}
