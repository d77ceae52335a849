package anlan.ground.document;

/** Counts headings: each level anew under the next higher one. */
final class Count {

    private final int[] counts = new int[5];

    int next(int level) {
        for (int below = level + 1; below < counts.length; below++) counts[below] = 0;
        return ++counts[level];
    }
}
