package anlan.ground.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A workbook unpacked once by way of trial, before anything is read from it: how far it swells is counted, not believed from its own
 * index; and what the reader does not tell (merged ranges, formulas) is noted by the way.
 *
 * @param merges by part name
 */
record Parcel(Map<String, List<Merge>> merges, boolean formulas) {

    static final long MOST = 4L << 30;
    private static final long SHARED_MOST = 256L << 20;
    private static final long HARMLESS = 20L << 20;
    private static final int RATIO = 200;
    private static final int PARTS = 5_000;
    private static final int MERGES = 100_000;
    private static final Pattern MERGE = Pattern.compile("mergeCell [^>]*ref=\"([A-Z0-9:]+)\"");

    static Parcel open(Path file) throws IOException {
        var merges = new HashMap<String, List<Merge>>();
        var formulas = false;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > PARTS) {
                throw Refuse.because(Unreadable.SWELLS);
            }
            var total = 0L;
            for (var entry : java.util.Collections.list(zip.entries())) {
                var part = new Part(entry.getName());
                total += part.read(zip, entry, MOST - total);
                merges.put(entry.getName(), part.merges);
                formulas |= part.formulas;
            }
        } catch (ZipException e) {
            throw Refuse.because(Unreadable.BROKEN_EXCEL);
        }
        return new Parcel(merges, formulas);
    }

    private static final class Part {

        private final boolean workbook;
        private final boolean sheet;
        private final boolean shared;
        private final List<Merge> merges = new ArrayList<>();
        private boolean formulas;
        private String tail = "";

        Part(String name) {
            workbook = name.equals("xl/workbook.xml");
            sheet = name.startsWith("xl/worksheets/");
            shared = name.endsWith("sharedStrings.xml");
        }

        long read(ZipFile zip, ZipEntry entry, long room) throws IOException {
            var read = 0L;
            try (var in = zip.getInputStream(entry)) {
                var buffer = new byte[1 << 16];
                for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    read += n;
                    if (read > (shared ? Math.min(room, SHARED_MOST) : room) || swells(read, entry)) {
                        throw Refuse.because(Unreadable.SWELLS);
                    }
                    if (read == n) {
                        first(new String(buffer, 0, Math.min(n, 4096), StandardCharsets.ISO_8859_1));
                    }
                    if (sheet) {
                        look(tail + new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                    }
                }
            }
            return read;
        }

        private static boolean swells(long read, ZipEntry entry) {
            return read > HARMLESS && read > RATIO * Math.max(1, entry.getCompressedSize());
        }

        /** Entities that multiply can only be declared there, and no spreadsheet program declares any. */
        private void first(String start) {
            if (start.contains("<!DOCTYPE")) {
                throw Refuse.because(Unreadable.SWELLS);
            }
            if (workbook && start.contains("purl.oclc.org/ooxml")) {
                throw Refuse.because(Unreadable.STRICT_EXCEL);
            }
        }

        private void look(String text) {
            formulas |= text.contains("<f>") || text.contains("<f ");
            if (text.contains("mergeCell")) {
                var found = MERGE.matcher(text);
                while (found.find()) {
                    if (merges.size() < MERGES) {
                        Merge.of(found.group(1)).ifPresent(merges::add);
                    }
                }
            }
            tail = text.substring(Math.max(text.lastIndexOf('>') + 1, text.length() - 100));
        }
    }
}
