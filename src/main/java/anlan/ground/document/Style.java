package anlan.ground.document;

import anlan.ground.typeface.Face;

/**
 * How a text is set.
 *
 * @param cell from one Chinese character to the next
 */
record Style(Face face, double size, double cell) {

    static final Style BODY = new Style(Face.FANGSONG, Measures.SIZE_3, Measures.CELL);
    static final Style TITLE = new Style(Face.XIAOBIAOSONG, Measures.SIZE_2, Measures.SIZE_2);
    static final Style SECRECY = new Style(Face.HEITI, Measures.SIZE_3, Measures.CELL);
    static final Style IMPRINT = new Style(Face.FANGSONG, Measures.SIZE_4, Measures.SIZE_4);
    static final Style FOLIO = new Style(Face.SONG, Measures.SIZE_4, Measures.SIZE_4);
    static final Style TABLE = new Style(Face.FANGSONG, 12, 12);
    static final Style TABLE_HEAD = new Style(Face.HEITI, 12, 12);

    static Style heading(int level) {
        return switch (level) {
            case 1 -> new Style(Face.HEITI, Measures.SIZE_3, Measures.CELL);
            case 2 -> new Style(Face.KAITI, Measures.SIZE_3, Measures.CELL);
            default -> BODY;
        };
    }

    Style sized(double other) {
        return new Style(face, other, other);
    }
}
