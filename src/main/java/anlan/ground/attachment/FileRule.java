package anlan.ground.attachment;

/**
 * What the office asks of files.
 *
 * @param originals whether a photo is kept, sealed away, also as it was sent
 */
record FileRule(int biggestMb, boolean originals) {

    static final FileRule USUAL = new FileRule(50, false);
    static final int MOST_MB = 2000;
}
