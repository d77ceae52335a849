package anlan.fact.sheet;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Matches a pattern that somebody typed, for so long and no longer: some take years over a short text. */
final class Patience {

    private static final int STEPS = 200_000;

    private Patience() {}

    static boolean readable(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** Whether the whole text follows the pattern; not when that is not found out in good time. */
    static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern)
                    .matcher(new Counted(text, new int[] {STEPS}))
                    .matches();
        } catch (OutOfPatience | StackOverflowError e) {
            return false;
        }
    }

    private static final class OutOfPatience extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private record Counted(String text, int[] left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new OutOfPatience();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.substring(start, end), left);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
