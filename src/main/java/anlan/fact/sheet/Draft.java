package anlan.fact.sheet;

import java.util.List;

/**
 * A sheet as it stands while it is worked on.
 *
 * @param edit which of its edits it is
 * @param published the edit that was published last; 0 where none was
 */
record Draft(long id, long unit, int edit, int published, String title, List<Question> questions) {

    Sheet sheet() {
        return new Sheet(id, 0, title, questions);
    }

    Draft with(List<Question> others) {
        return new Draft(id, unit, edit, published, title, others);
    }

    String path() {
        return "/sheets/" + id;
    }

    boolean ahead() {
        return edit > published;
    }
}
