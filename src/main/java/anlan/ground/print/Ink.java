package anlan.ground.print;

/** What is printed in which colour. */
public enum Ink {
    BLACK(0, 0, 0),
    RED(255, 0, 0),
    /** The mark of a draft, under the text. */
    PALE(225, 225, 225);

    private final int red;
    private final int green;
    private final int blue;

    Ink(int red, int green, int blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    float[] parts() {
        return new float[] {red / 255f, green / 255f, blue / 255f};
    }

    String words() {
        return red + " " + green + " " + blue;
    }
}
