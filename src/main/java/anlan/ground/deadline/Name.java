package anlan.ground.deadline;

import anlan.ground.web.Words;

/** A holiday's name in both languages. */
public record Name(String zh, String en) {

    public String say() {
        return Words.chinese() ? zh : en;
    }
}
