package anlan.ground.intake;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos as phones write them, and as nobody should. */
public final class Photos {

    private Photos() {}

    /** Left half red, right half blue; a band of green along its top. */
    public static BufferedImage drawn(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.setColor(Color.GREEN);
        pen.fillRect(0, 0, width, height / 4);
        pen.dispose();
        return image;
    }

    public static byte[] plain(String format, int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn(width, height), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG with Exif: the maker, an orientation, a time and a place. */
    public static byte[] fromPhone(int width, int height, int orientation) {
        var jpeg = plain("jpeg", width, height);
        var exif = exif(orientation);
        var out = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        out.put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] exif(int orientation) {
        var made = "SecretPhone\0".getBytes(StandardCharsets.US_ASCII);
        var time = "2026:03:02 10:11:12\0".getBytes(StandardCharsets.US_ASCII);
        var out = ByteBuffer.allocate(6 + 8 + 2 + 4 * 12 + 4 + made.length + time.length + 2 + 2 * 12 + 4 + 24);
        int data = 8 + 2 + 4 * 12 + 4;
        int gps = data + made.length + time.length;
        out.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        out.putShort((short) 4);
        entry(out, 0x010f, 2, made.length, data);
        out.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        entry(out, 0x0132, 2, time.length, data + made.length);
        entry(out, 0x8825, 4, 1, gps);
        out.putInt(0).put(made).put(time);
        out.putShort((short) 2);
        out.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        entry(out, 2, 5, 3, gps + 2 + 2 * 12 + 4);
        out.putInt(0);
        for (int part : new int[] {31, 1, 13, 1, 59, 1}) {
            out.putInt(part);
        }
        return out.array();
    }

    private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A few bytes that claim to be a picture of so many pixels. */
    public static byte[] bomb(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", head.array());
        chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream to, String name, byte[] content) {
        var crc = new CRC32();
        var named = name.getBytes(StandardCharsets.US_ASCII);
        crc.update(named);
        crc.update(content);
        try (var out = new DataOutputStream(to)) {
            out.writeInt(content.length);
            out.write(named);
            out.write(content);
            out.writeInt((int) crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
