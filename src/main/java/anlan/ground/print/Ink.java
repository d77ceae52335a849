package anlan.ground.print;

/** What is printed in which colour. */
public enum Ink {
    BLACK(0, 0, 0),
    RED(255, 0, 0),
    /** The mark of a draft, under the text. */
    PALE(225, 225, 225),
    /** Of charts: what is planned, what decides, what is done; what is said quietly; lines and bands behind. */
    SKY(138, 184, 221),
    BLUE(31, 95, 168),
    GREEN(42, 113, 82),
    GREY(95, 105, 115),
    LINE(205, 212, 219),
    BAND(240, 243, 246),
    WHITE(255, 255, 255);

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
