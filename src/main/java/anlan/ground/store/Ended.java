package anlan.ground.store;

import java.util.function.Predicate;

/** How a program ended and what it said. */
record Ended(int code, String said) {

    boolean well() {
        return code == 0;
    }

    /** The line that says why, of many that do not. */
    String reason() {
        return said.lines()
                .filter(line -> line.matches("(?s).*(FATAL|PANIC|ERROR|[Ee]rror|could not|denied|No space).*"))
                .reduce((before, last) -> last)
                .or(() -> said.lines().filter(Predicate.not(String::isBlank)).reduce((before, last) -> last))
                .orElse("exit " + code);
    }
}
