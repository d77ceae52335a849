package anlan.ground.intake;

import anlan.ground.web.Refusals;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;

/**
 * OFD (GB/T 33190) may carry files along. Data in XML is let through, as electronic invoices carry theirs; any other file that is no part of a page is not.
 */
final class OfdCheck {

    private static final Set<String> PARTS = Set.of(
            "xml", "jpg", "jpeg", "png", "bmp", "gif", "tif", "tiff", "jb2", "gbig2", "jbig2", "ttf", "ttc", "otf",
            "otc", "cff", "pfb", "esl", "dat", "asn1", "ses");

    private OfdCheck() {}

    static boolean fits(List<? extends ZipEntry> entries, Refusals refusals) {
        for (var entry : entries) {
            var name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!entry.isDirectory() && !PARTS.contains(ending)) {
                refusals.add(FileFault.OFD_CARRIES, "file", SafeName.shown(name));
                return false;
            }
        }
        return true;
    }
}
