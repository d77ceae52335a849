package anlan.ground.intake;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a photo says besides what is seen on it; none of it is kept.
 *
 * @param orientation as Exif numbers it; 1 is upright
 */
record PictureNotes(int orientation, Set<Note> notes) {

    private static final int[] TIMES = {
        ExifDirectoryBase.TAG_DATETIME,
        ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
        ExifDirectoryBase.TAG_DATETIME_DIGITIZED
    };
    private static final int[] DEVICES = {
        ExifDirectoryBase.TAG_MAKE,
        ExifDirectoryBase.TAG_MODEL,
        ExifDirectoryBase.TAG_SOFTWARE,
        ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER,
        ExifDirectoryBase.TAG_LENS_MODEL,
        ExifDirectoryBase.TAG_MAKERNOTE
    };
    private static final int[] PERSONS = {
        ExifDirectoryBase.TAG_ARTIST, ExifDirectoryBase.TAG_COPYRIGHT, ExifDirectoryBase.TAG_CAMERA_OWNER_NAME
    };
    private static final int[] WORDS = {
        ExifDirectoryBase.TAG_IMAGE_DESCRIPTION, ExifDirectoryBase.TAG_USER_COMMENT, ExifDirectoryBase.TAG_WIN_TITLE
    };

    static PictureNotes of(Path file, Kind kind) throws IOException {
        if (kind == Kind.PNG) {
            return new PictureNotes(1, inPng(file));
        }
        try {
            var read = ImageMetadataReader.readMetadata(file.toFile());
            return new PictureNotes(orientation(read), notes(read));
        } catch (ImageProcessingException | RuntimeException e) {
            // Whether the photo itself can be read is told when it is redrawn.
            return new PictureNotes(1, Set.of());
        }
    }

    private static int orientation(Metadata read) {
        var first = read.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var value = first == null ? null : first.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return value == null ? 1 : value;
    }

    private static Set<Note> notes(Metadata read) {
        var notes = EnumSet.noneOf(Note.class);
        for (var each : read.getDirectories()) {
            if (!each.isEmpty()) {
                note(each, notes);
            }
        }
        return notes;
    }

    private static void note(Directory each, Collection<Note> notes) {
        switch (each) {
            case GpsDirectory place -> notes.add(Note.PLACE);
            case ExifThumbnailDirectory preview -> notes.add(Note.PREVIEW);
            case XmpDirectory edited -> notes.add(Note.EDITING);
            case IptcDirectory caption -> notes.add(Note.WORDS);
            case JpegCommentDirectory comment -> notes.add(Note.WORDS);
            case ExifDirectoryBase exif -> {
                add(exif, TIMES, Note.TIME, notes);
                add(exif, DEVICES, Note.DEVICE, notes);
                add(exif, PERSONS, Note.PERSON, notes);
                add(exif, WORDS, Note.WORDS, notes);
            }
            default -> {}
        }
    }

    private static void add(Directory from, int[] tags, Note note, Collection<Note> notes) {
        for (int tag : tags) {
            if (from.containsTag(tag)) {
                notes.add(note);
            }
        }
    }

    /** The names of its chunks are enough: what they hold may be packed to burst. */
    private static Set<Note> inPng(Path file) throws IOException {
        var notes = EnumSet.noneOf(Note.class);
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(8);
            while (true) {
                var length = Integer.toUnsignedLong(in.readInt());
                switch (new String(in.readNBytes(4), StandardCharsets.US_ASCII)) {
                    case "tEXt", "zTXt", "iTXt" -> notes.add(Note.WORDS);
                    case "eXIf" -> notes.add(Note.DEVICE);
                    case "tIME" -> notes.add(Note.TIME);
                    default -> {}
                }
                in.skipNBytes(length + 4);
            }
        } catch (EOFException e) {
            return notes;
        }
    }
}
