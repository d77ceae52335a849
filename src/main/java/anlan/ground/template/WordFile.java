package anlan.ground.template;

import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a Word file. What swells beyond measure, is no Word file, or carries programs is refused. */
record WordFile(Map<String, byte[]> parts) {

    private static final String TEXT = "word/document.xml";
    private static final int MOST_PARTS = 500;
    private static final int MOST_BYTES = 50 * 1024 * 1024;

    static WordFile open(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        long size = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = zip.readNBytes(MOST_BYTES + 1);
                size += part.length;
                if (size > MOST_BYTES || parts.size() > MOST_PARTS) throw refused(TemplateFault.FILE_TOO_BIG);
                if (!entry.isDirectory()) parts.put(entry.getName(), part);
            }
        } catch (ZipException e) {
            throw refused(TemplateFault.NOT_WORD);
        } catch (IOException e) {
            throw refused(TemplateFault.NOT_WORD);
        }
        if (!parts.containsKey(TEXT)) throw refused(TemplateFault.NOT_WORD);
        if (parts.keySet().stream().anyMatch(n -> n.endsWith("vbaProject.bin") || n.contains("/embeddings/")))
            throw refused(TemplateFault.PROGRAMS);
        return new WordFile(parts);
    }

    static RefusedException refused(TemplateFault fault, Object... args) {
        return new RefusedException(new Refused(fault, "file", args));
    }

    /** The parts in which fields may stand. */
    List<String> texts() {
        return parts.keySet().stream()
                .filter(n -> n.matches("word/(document|header\\d*|footer\\d*)\\.xml"))
                .toList();
    }

    byte[] sealed() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
