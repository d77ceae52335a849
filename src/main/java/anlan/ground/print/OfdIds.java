package anlan.ground.print;

/** Everything in an OFD document has a number of its own. */
final class OfdIds {

    private int last;

    int next() {
        return ++last;
    }

    int last() {
        return last;
    }
}
