package anlan.ground.intake;

import anlan.ground.web.Refusals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a file is, told by its content alone; null and a refusal when it is none of the kinds that are taken. */
@Component
class Sniff {

    private static final int BEGINNING = 1 << 16;

    private static final Map<String, Kind> PLAIN = Map.of(
            "image/jpeg", Kind.JPEG, "image/png", Kind.PNG, "image/webp", Kind.WEBP, "application/pdf", Kind.PDF);

    private static final Set<String> PARCELS = Set.of("application/zip", "application/x-tika-ooxml");

    private static final Map<String, FileFault> KNOWN = Map.ofEntries(
            Map.entry("image/svg+xml", FileFault.MARKUP),
            Map.entry("text/html", FileFault.MARKUP),
            Map.entry("application/xhtml+xml", FileFault.MARKUP),
            Map.entry("image/heic", FileFault.HEIC),
            Map.entry("image/heif", FileFault.HEIC),
            Map.entry("image/heic-sequence", FileFault.HEIC),
            Map.entry("application/x-tika-msoffice", FileFault.OLD_OFFICE),
            Map.entry("application/vnd.ms-excel", FileFault.OLD_OFFICE),
            Map.entry("application/msword", FileFault.OLD_OFFICE),
            Map.entry("application/x-rar-compressed", FileFault.ARCHIVE),
            Map.entry("application/vnd.rar", FileFault.ARCHIVE),
            Map.entry("application/x-7z-compressed", FileFault.ARCHIVE),
            Map.entry("application/gzip", FileFault.ARCHIVE));

    private final Tika tika = new Tika();

    @Nullable
    Kind of(Path file, String ending, Refusals refusals) throws IOException {
        var type = type(file);
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (PARCELS.contains(type)) {
            return ParcelCheck.kind(file, refusals);
        }
        if (KNOWN.containsKey(type)) {
            refusals.add(KNOWN.getOrDefault(type, FileFault.KIND_UNKNOWN), "file");
            return null;
        }
        if (type.startsWith("text/") || Kind.TEXT.ends(ending) || Kind.CSV.ends(ending)) {
            return text(file, ending, refusals);
        }
        refusals.add(FileFault.KIND_UNKNOWN, "file");
        return null;
    }

    private String type(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return tika.detect(in.readNBytes(BEGINNING));
        }
    }

    private static @Nullable Kind text(Path file, String ending, Refusals refusals) throws IOException {
        if (!refusals.require(TextCheck.readable(file), FileFault.TEXT_UNREADABLE, "file")
                || !refusals.require(!TextCheck.markup(file), FileFault.MARKUP, "file")) {
            return null;
        }
        return Kind.CSV.ends(ending) ? Kind.CSV : Kind.TEXT;
    }
}
