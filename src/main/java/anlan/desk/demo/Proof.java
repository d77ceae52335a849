package anlan.desk.demo;

import anlan.ground.access.Viewer;
import anlan.ground.attachment.Attachments;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** What shows that something made up was done: a drawn picture, or a sheet that says so. No photo of any real place. */
@Component
class Proof {

    private static final Set<String> BY_PICTURE = Set.of("safety-hazard", "public-demand");
    private static final int WIDE = 640;
    private static final int HIGH = 420;

    private final Attachments attachments;
    private final Tell tell;

    Proof(Attachments attachments, Tell tell) {
        this.attachments = attachments;
        this.tell = tell;
    }

    /** @return the file's id, the viewer's own */
    long of(NamedCsvRecord row, int round, Viewer viewer) {
        return of(
                "proof",
                BY_PICTURE.contains(row.getField("category")),
                row.getField("key").hashCode() + round,
                row.getField("title") + "\n\n" + row.getField(round > 1 ? "again_done" : "done"),
                viewer);
    }

    /**
     * @param name the beginning of the key of its name
     * @return the file's id, the viewer's own
     */
    long of(String name, boolean drawn, int seed, String text, Viewer viewer) {
        var content = drawn ? picture(seed) : (text + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            var outcome = attachments.receive(
                    new ByteArrayInputStream(content),
                    tell.in(Locale.SIMPLIFIED_CHINESE, "demo." + name + (drawn ? "-picture" : "-paper")),
                    viewer);
            if (outcome instanceof Attachments.Outcome.Kept kept) {
                return kept.file().id();
            }
            throw new IllegalStateException(String.valueOf(outcome));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A street as a child draws it: sky, houses, road. */
    private static byte[] picture(int seed) {
        var random = new Random(seed);
        var image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        fill(pen, new Color(0xcf, 0xdf, 0xec), 0, 0, WIDE, HIGH);
        for (int x = -20; x < WIDE; x += 60 + random.nextInt(50)) {
            int high = 90 + random.nextInt(150);
            int grey = 140 + random.nextInt(70);
            fill(pen, new Color(grey, grey - 8, grey - 20), x, 300 - high, 56 + random.nextInt(40), high);
            for (int y = 300 - high + 14; y < 280; y += 28) {
                fill(pen, new Color(0xf3, 0xe8, 0xc4), x + 10, y, 12, 14);
                fill(pen, new Color(0x7f, 0x8f, 0x9c), x + 34, y, 12, 14);
            }
        }
        fill(pen, new Color(0xb9, 0xb4, 0xa8), 0, 300, WIDE, 30);
        fill(pen, new Color(0x6a, 0x6e, 0x73), 0, 330, WIDE, HIGH - 330);
        for (int x = random.nextInt(40); x < WIDE; x += 90) {
            fill(pen, Color.WHITE, x, 370, 46, 8);
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fill(Graphics2D pen, Color colour, int x, int y, int wide, int high) {
        pen.setColor(colour);
        pen.fillRect(x, y, wide, high);
    }
}
