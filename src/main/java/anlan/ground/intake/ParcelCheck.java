package anlan.ground.intake;

import anlan.ground.web.Refusals;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Office documents are zip parcels: what is inside tells which, and must be no bomb, no stray and nothing beside. */
final class ParcelCheck {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 1L << 30;
    /** What may blow up two hundred times is suspect only from this size on: a sheet of blanks packs well. */
    private static final long SMALL = 32L << 20;

    private static final int END = 22;

    private ParcelCheck() {}

    static @Nullable Kind kind(Path file, Refusals refusals) throws IOException {
        if (!refusals.require(nothingBeside(file), FileFault.PARCEL_ODD, "file")) {
            return null;
        }
        try (var zip = new ZipFile(file.toFile())) {
            var entries = Collections.list(zip.entries());
            if (!refusals.require(bounded(zip, entries, file.toFile().length()), FileFault.PARCEL_BOMB, "file")
                    || !refusals.require(
                            entries.stream().allMatch(ParcelCheck::inside), FileFault.PARCEL_ODD, "file")) {
                return null;
            }
            if (zip.getEntry("OFD.xml") != null) {
                return OfdCheck.fits(entries, refusals) ? Kind.OFD : null;
            }
            if (zip.getEntry(OfficeCheck.TYPES) != null) {
                return OfficeCheck.kind(zip, entries, refusals);
            }
            refusals.add(FileFault.ARCHIVE, "file");
            return null;
        } catch (ZipException | IllegalArgumentException e) {
            refusals.add(FileFault.PARCEL_BROKEN, "file");
            return null;
        }
    }

    /** A zip is read from its end, so anything may stand before or after it: then it is two files in one. */
    private static boolean nothingBeside(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() < END || bytes.readInt() != 0x504b0304) {
                return false;
            }
            bytes.seek(bytes.length() - END);
            return bytes.readInt() == 0x504b0506;
        }
    }

    /** Counted while unpacking: what a parcel says of its own sizes proves nothing. */
    private static boolean bounded(ZipFile zip, List<? extends ZipEntry> entries, long packed) throws IOException {
        if (entries.size() > MOST_ENTRIES) {
            return false;
        }
        var most = Math.min(MOST_BYTES, Math.max(SMALL, packed * 200));
        var left = most;
        for (var entry : entries) {
            try (var in = zip.getInputStream(entry)) {
                left -= size(in, left);
            }
            if (left <= 0) {
                return false;
            }
        }
        return true;
    }

    private static long size(InputStream in, long most) throws IOException {
        var buffer = new byte[1 << 15];
        var size = 0L;
        for (int n = in.read(buffer); n >= 0 && size < most; n = in.read(buffer)) {
            size += n;
        }
        return size;
    }

    private static boolean inside(ZipEntry entry) {
        var name = entry.getName();
        return !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.chars().noneMatch(Character::isISOControl)
                && !List.of(name.split("/")).contains("..");
    }
}
