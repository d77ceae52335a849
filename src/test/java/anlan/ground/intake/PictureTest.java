package anlan.ground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.web.Refusals;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final int W = 80;
    private static final int H = 40;

    private final Picture picture = new Picture(50_000_000);
    private final Refusals refusals = new Refusals();

    @TempDir
    private Path folder;

    @Test
    void a_photo_says_where_it_was_taken_and_afterwards_no_more() throws IOException {
        var from = file(Photos.fromPhone(W, H, 1));
        var notes = PictureNotes.of(from, Kind.JPEG);
        assertThat(notes.notes()).containsExactlyInAnyOrder(Note.PLACE, Note.TIME, Note.DEVICE);

        var to = folder.resolve("to");
        picture.redraw(from, Kind.JPEG, 1, to, refusals);
        assertThat(PictureNotes.of(to, Kind.JPEG).notes()).isEmpty();
        assertThat(text(to)).doesNotContain("SecretPhone", "Exif");
    }

    /** The picture that a reader turns by its note must look as the one that was turned before. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whichever_way_it_was_held_it_ends_upright(int orientation) throws IOException {
        var from = file(Photos.fromPhone(W, H, orientation));
        assertThat(PictureNotes.of(from, Kind.JPEG).orientation()).isEqualTo(orientation);
        var to = folder.resolve("to");
        picture.redraw(from, Kind.JPEG, orientation, to, refusals);
        var upright = ImageIO.read(to.toFile());
        assertThat(upright.getWidth()).isEqualTo(orientation >= 5 ? H : W);
        // Where the stored picture's green top, and its red left below it, are to be seen: CIPA DC-008's table for the
        // tag.
        var green = "top top bottom bottom left right right left".split(" ")[orientation - 1];
        assertThat(seen(upright, green)).as("green is at the " + green).isEqualTo(Color.GREEN);
        var red = "left right right left top top bottom bottom".split(" ")[orientation - 1];
        assertThat(seen(upright, green, red)).as("red is at the " + red).isEqualTo(Color.RED);
    }

    private static Color seen(BufferedImage image, String side) {
        return near(image, x(side, 0.5), y(side, 0.5));
    }

    /** The corner of the second side that is farthest from the first. */
    private static Color seen(BufferedImage image, String farFrom, String side) {
        return near(image, x(side, 1 - x(farFrom, 0.5)), y(side, 1 - y(farFrom, 0.5)));
    }

    private static double x(String side, double otherwise) {
        return side.equals("left") ? 0.1 : side.equals("right") ? 0.9 : otherwise;
    }

    private static double y(String side, double otherwise) {
        return side.equals("top") ? 0.1 : side.equals("bottom") ? 0.9 : otherwise;
    }

    private static Color near(BufferedImage image, double x, double y) {
        var c = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        return new Color(c.getRed() > 127 ? 255 : 0, c.getGreen() > 127 ? 255 : 0, c.getBlue() > 127 ? 255 : 0);
    }

    @Test
    void a_bomb_is_seen_by_its_head_and_never_unpacked() throws IOException {
        var bomb = Photos.bomb(60_000, 60_000);
        assertThat(bomb).hasSizeLessThan(100);
        assertThat(picture.redraw(file(bomb), Kind.PNG, 1, folder.resolve("to"), refusals))
                .isNull();
        assertThat(refusals.all().getFirst().reason()).isEqualTo(FileFault.PICTURE_TOO_LARGE);
    }

    @Test
    void what_hangs_behind_a_photo_is_gone_once_it_is_redrawn() throws IOException {
        var jpeg = Photos.plain("jpeg", W, H);
        var tail = "<script>alert(1)</script>PK\3\4payload.exe".getBytes(StandardCharsets.UTF_8);
        var both = Arrays.copyOf(jpeg, jpeg.length + tail.length);
        System.arraycopy(tail, 0, both, jpeg.length, tail.length);
        var to = folder.resolve("to");
        assertThat(picture.redraw(file(both), Kind.JPEG, 1, to, refusals)).isNotNull();
        assertThat(text(to)).doesNotContain("script", "payload");
    }

    @Test
    void a_torn_photo_is_refused() throws IOException {
        var jpeg = Photos.plain("png", W, H);
        picture.redraw(file(Arrays.copyOf(jpeg, jpeg.length / 2)), Kind.PNG, 1, folder.resolve("to"), refusals);
        assertThat(refusals.all().getFirst().reason()).isEqualTo(FileFault.PICTURE_BROKEN);
    }

    @Test
    void what_shows_through_stays_so() throws IOException {
        var glass = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        var from = folder.resolve("glass.png");
        ImageIO.write(glass, "png", from.toFile());
        var to = folder.resolve("to");
        assertThat(picture.redraw(from, Kind.PNG, 1, to, refusals)).isEqualTo(new Picture.Redrawn(Kind.PNG, 8, 8));
        assertThat(ImageIO.read(to.toFile()).getRGB(4, 4)).isZero();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("from"), content);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
