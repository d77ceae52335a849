package anlan.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A photo that compresses as badly as a photo does. */
final class SubmissionPhoto {

    private SubmissionPhoto() {}

    /** A JPEG of about so many bytes. */
    static byte[] noise(int size) {
        for (int width = 200; ; width += 20) {
            var jpeg = jpeg(width);
            if (jpeg.length >= size) {
                return jpeg;
            }
        }
    }

    private static byte[] jpeg(int width) {
        var image = new BufferedImage(width, width * 3 / 4, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** The same with a comment of its own, so that no two are the same content. */
    static byte[] marked(byte[] jpeg, UUID id) {
        return ByteBuffer.allocate(jpeg.length + 20)
                .put(jpeg, 0, 2)
                .putShort((short) 0xfffe)
                .putShort((short) 18)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
