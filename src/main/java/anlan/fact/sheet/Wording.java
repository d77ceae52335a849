package anlan.fact.sheet;

import anlan.ground.web.Words;

/** A text in Chinese and, where somebody wrote it, in English. */
public record Wording(String zh, String en) {

    static final Wording NONE = new Wording("", "");

    public static Wording of(String zh) {
        return new Wording(zh, "");
    }

    public boolean empty() {
        return zh.isEmpty();
    }

    /** In English, or in Chinese where there is none. */
    public String english() {
        return en.isEmpty() ? zh : en;
    }

    /** In the reader's language. */
    public String said() {
        return Words.chinese() ? zh : english();
    }
}
