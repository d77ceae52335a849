package anlan.ground.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is, by its first bytes and what it contains; its name does not count. */
enum Content {
    TEXT,
    WORKBOOK,
    OLD_EXCEL,
    ENCRYPTED,
    OPEN_DOCUMENT,
    BINARY_EXCEL,
    OTHER;

    private static final byte[] ENCRYPTED_PART = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int LOOKED_AT = 1 << 16;

    static Content of(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return holds(file, ENCRYPTED_PART) ? ENCRYPTED : OLD_EXCEL;
        }
        if (begins(start, 'P', 'K', 3, 4)) {
            return zipped(file);
        }
        return begins(start, 0x1F, 0x8B) || begins(start, '%', 'P', 'D', 'F') || !textual(start) ? OTHER : TEXT;
    }

    private static Content zipped(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.bin") != null) {
                return BINARY_EXCEL;
            }
            if (zip.getEntry("content.xml") != null) {
                return OPEN_DOCUMENT;
            }
            return zip.stream().anyMatch(e -> e.getName().startsWith("xl/")) ? WORKBOOK : OTHER;
        } catch (ZipException e) {
            return OTHER;
        }
    }

    /** No control characters but white space; zero bytes only as in UTF-16, where they come on one side. */
    private static boolean textual(byte[] start) {
        if (Encoding.marked(start).isPresent()) {
            return true;
        }
        var zeros = new int[2];
        var controls = 0;
        for (var i = 0; i < start.length; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
            controls += control(start[i]) ? 1 : 0;
        }
        return zeros[0] + zeros[1] == 0
                ? controls == 0
                : Math.min(zeros[0], zeros[1]) * 20 < Math.max(zeros[0], zeros[1]);
    }

    private static boolean control(byte value) {
        var blank = value >= 9 && value <= 13;
        return value > 0 && value < 32 && !blank && value != 27;
    }

    private static boolean begins(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if ((start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Path file, byte[] part) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var text = new String(in.readNBytes(8 << 20), StandardCharsets.ISO_8859_1);
            return text.contains(new String(part, StandardCharsets.ISO_8859_1));
        }
    }
}
