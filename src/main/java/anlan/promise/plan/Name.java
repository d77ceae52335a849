package anlan.promise.plan;

/** A name or a sentence in both languages; where the office gave no English, the Chinese stands for it. */
public record Name(String zh, String en) {

    public Name {
        zh = zh.strip();
        en = en.isBlank() ? zh : en.strip();
    }

    public String in(boolean chinese) {
        return chinese ? zh : en;
    }
}
