package anlan.ground.document;

import java.awt.image.BufferedImage;

/** Where the ink on a printed page begins and ends, in millimetres from its left top corner. */
final class Ruler {

    record Ink(double left, double right, double top, double bottom) {}

    private Ruler() {}

    /** Between two vertical lines: so far from the left edge, and from the right edge; or up to that line, where it is left of the middle. */
    static Ink ink(BufferedImage page, int from, int to) {
        int fine = Printed.FINE;
        int end = to > from ? to * fine : page.getWidth() - to * fine;
        int left = page.getWidth();
        int right = 0;
        int top = page.getHeight();
        int bottom = 0;
        for (int x = from * fine; x < end; x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                if ((page.getRGB(x, y) & 0xFF) > 140) continue;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
            }
        }
        return new Ink(mm(left), mm(right), mm(top), mm(bottom));
    }

    private static double mm(int pixels) {
        return pixels / (double) Printed.FINE;
    }
}
