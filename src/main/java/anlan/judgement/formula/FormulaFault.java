package anlan.judgement.formula;

import dev.cel.common.CelIssue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a formula, and where.
 *
 * @param line from 1
 * @param column the character, from 1
 * @param found the name or sign it is about; empty where there is none
 */
public record FormulaFault(What what, int line, int column, String found) {
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'");
    private static final Pattern OVERLOAD = Pattern.compile("found no matching overload for '([^']*)'");

    public enum What {
        EMPTY,
        TOO_LONG,
        UNREADABLE,
        UNKNOWN_NAME,
        WRONG_KIND,
        NOT_A_NUMBER,
        DIVIDES_BY_ZERO
    }

    static FormulaFault of(String source, CelIssue issue) {
        int line = Math.max(1, issue.getSourceLocation().getLine());
        int column = Math.max(0, issue.getSourceLocation().getColumn()) + 1;
        Matcher undeclared = UNDECLARED.matcher(issue.getMessage());
        if (undeclared.find()) {
            return new FormulaFault(What.UNKNOWN_NAME, line, column, undeclared.group(1));
        }
        Matcher overload = OVERLOAD.matcher(issue.getMessage());
        if (overload.find()) {
            return new FormulaFault(
                    What.WRONG_KIND, line, column, overload.group(1).replace("_", ""));
        }
        if (issue.getMessage().startsWith("expected type")) {
            return new FormulaFault(What.NOT_A_NUMBER, line, column, "");
        }
        return new FormulaFault(What.UNREADABLE, line, column, sign(source, line, column));
    }

    /** The same by the offset of a character in the text. */
    static FormulaFault at(What what, String source, int offset, String found) {
        String before = source.substring(0, source.offsetByCodePoints(0, offset));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String inLine = before.substring(before.lastIndexOf('\n') + 1);
        return new FormulaFault(what, line, inLine.codePointCount(0, inLine.length()) + 1, found);
    }

    private static String sign(String source, int line, int column) {
        String text = source.lines().skip(line - 1L).findFirst().orElse("");
        return text.codePoints()
                .skip(column - 1L)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }
}
