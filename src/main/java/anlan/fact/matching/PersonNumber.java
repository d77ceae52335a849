package anlan.fact.matching;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Numbers that stand for a person. */
final class PersonNumber {

    /** GB 11643-1999: weights of the first seventeen digits and the check characters by remainder. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECK = "10X98765432";

    private PersonNumber() {}

    /** An identity number with a day of birth that can be and the right check character. */
    static boolean identity(String text) {
        var sum = 0;
        for (var i = 0; i < 17; i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += digit * WEIGHTS[i];
        }
        return CHECK.charAt(sum % 11) == Character.toUpperCase(text.charAt(17)) && born(text);
    }

    private static boolean born(String text) {
        var year = Integer.parseInt(text, 6, 10, 10);
        if (year < 1900 || year > 2100 || text.charAt(0) == '0' || text.charAt(0) == '9') {
            return false;
        }
        try {
            LocalDate.of(year, Integer.parseInt(text, 10, 12, 10), Integer.parseInt(text, 12, 14, 10));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A mobile number of mainland China. */
    static boolean mobile(String text) {
        if (text.charAt(0) != '1' || text.charAt(1) < '3') {
            return false;
        }
        for (var i = 1; i < 11; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
