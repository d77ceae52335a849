package anlan.desk.wall;

import java.util.ArrayList;
import java.util.List;

/** Room for names on a map, in points of a screen 1920 wide. */
final class Room {

    private static final int HEIGHT = 64;

    private record Box(int left, int right, int top, int bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Box> taken = new ArrayList<>();

    /** Whether the name fits around the point; then the room is taken. */
    boolean take(int x, int y, String name) {
        int wide = name.codePoints().map(c -> c > 0x2e80 ? 28 : 16).sum() / 2 + 8;
        var box = new Box(x - wide, x + wide, y - HEIGHT / 2, y + HEIGHT / 2);
        if (taken.stream().anyMatch(box::meets)) {
            return false;
        }
        taken.add(box);
        return true;
    }
}
