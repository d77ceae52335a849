package anlan.promise.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts side by side, line by line: a longest common subsequence; lines that went and lines that came at one place stand beside one another.
 *
 * @param look {@code same}, {@code gone}, {@code come} or {@code other}
 */
record Side(String before, String after, String look) {

    static List<Side> bySide(String before, String after) {
        var old = List.of(before.split("\n", -1));
        var now = List.of(after.split("\n", -1));
        var common = common(old, now);
        var sides = new ArrayList<Side>();
        var gone = new ArrayList<String>();
        var come = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                put(gone, come, sides);
                sides.add(new Side(old.get(i++), now.get(j++), "same"));
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                gone.add(old.get(i++));
            } else {
                come.add(now.get(j++));
            }
        }
        put(gone, come, sides);
        return sides;
    }

    private static int[][] common(List<String> old, List<String> now) {
        var length = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                length[i][j] = old.get(i).equals(now.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static void put(List<String> gone, List<String> come, List<Side> sides) {
        for (int k = 0; k < Math.max(gone.size(), come.size()); k++) {
            var left = k < gone.size() ? gone.get(k) : "";
            var right = k < come.size() ? come.get(k) : "";
            sides.add(new Side(left, right, left.isEmpty() ? "come" : right.isEmpty() ? "gone" : "other"));
        }
        gone.clear();
        come.clear();
    }
}
