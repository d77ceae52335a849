package anlan.ground.intake;

import anlan.ground.web.Refusals;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Redraws a photo: upright, in the colours of a screen, and nothing but its pixels. */
@Component
class Picture {

    /** @param kind what it was written as */
    record Redrawn(Kind kind, int width, int height) {}

    private static final float QUALITY = 0.9f;

    /** A photo of fifty million pixels takes some 400 MB while it is redrawn. */
    private static final Semaphore TURNS = new Semaphore(2, true);

    private final long pixels;

    Picture(@Value("${anlan.attachment.pixels:50000000}") long pixels) {
        this.pixels = pixels;
    }

    /** Null and a refusal when it cannot be read as what it is, or has more pixels than are drawn. */
    @Nullable
    Redrawn redraw(Path from, Kind kind, int orientation, Path to, Refusals refusals) throws IOException {
        TURNS.acquireUninterruptibly();
        try {
            var drawn = read(from, kind, refusals);
            return drawn == null ? null : write(upright(drawn, orientation), kind, to);
        } finally {
            TURNS.release();
        }
    }

    /** Its head says how large it is, before anything is unpacked. */
    private @Nullable BufferedImage read(Path from, Kind kind, Refusals refusals) {
        var reader = ImageIO.getImageReadersByFormatName(kind.code()).next();
        try (var in = new FileImageInputStream(from.toFile())) {
            reader.setInput(in, true, true);
            int w = reader.getWidth(0);
            int h = reader.getHeight(0);
            return refusals.require((long) w * h <= pixels, FileFault.PICTURE_TOO_LARGE, "file", w, h, pixels / 10_000)
                    ? reader.read(0)
                    : null;
        } catch (IOException | RuntimeException e) {
            refusals.add(FileFault.PICTURE_BROKEN, "file");
            return null;
        } finally {
            reader.dispose();
        }
    }

    /** Orientation as Exif numbers it (CIPA DC-008, 4.6.5): which row and column of the picture is its top and its left. */
    private static BufferedImage upright(BufferedImage drawn, int orientation) {
        int w = drawn.getWidth();
        int h = drawn.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        boolean lying = orientation >= 5 && orientation <= 8;
        var upright = new BufferedImage(
                lying ? h : w,
                lying ? w : h,
                drawn.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = upright.createGraphics();
        pen.drawImage(drawn, turn, null);
        pen.dispose();
        return upright;
    }

    /** Nothing here writes WebP: it becomes JPEG, or PNG where something behind it shows through. */
    private static Redrawn write(BufferedImage picture, Kind from, Path to) throws IOException {
        var kind = from == Kind.PNG || picture.getColorModel().hasAlpha() ? Kind.PNG : Kind.JPEG;
        var writer = ImageIO.getImageWritersByFormatName(kind.code()).next();
        try (var out = new FileImageOutputStream(to.toFile())) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (kind == Kind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return new Redrawn(kind, picture.getWidth(), picture.getHeight());
    }
}
