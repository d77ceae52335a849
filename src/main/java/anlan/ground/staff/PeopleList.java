package anlan.ground.staff;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The people of the units one may see. */
@UseCase
class PeopleList {

    private static final int AT_A_TIME = 100;

    record ListPage(
            String title,
            String q,
            boolean left,
            List<People.Line> people,
            @Nullable String more,
            boolean keep) {}

    private final People people;
    private final Words words;

    PeopleList(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    @May(Right.STAFF_SEE)
    @GetMapping("/people")
    ModelAndView show(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean left,
            @RequestParam(defaultValue = "0") long after) {
        var asked = Form.line(q);
        var lines = people.lines(asked, viewer.reach(Right.STAFF_SEE), left, after, AT_A_TIME);
        var persons = lines.stream().map(People.Line::person).distinct().count();
        var more =
                persons < AT_A_TIME ? null : more(asked, left, lines.getLast().person());
        var page = new ListPage(words.say("staff.people"), asked, left, lines, more, viewer.may(Right.STAFF_KEEP));
        return Page.of("ground/staff/PeopleList", page);
    }

    private static String more(String q, boolean left, long last) {
        return UriComponentsBuilder.fromPath("/people")
                .queryParam("q", "{q}")
                .queryParam("left", left)
                .queryParam("after", last)
                .build(q)
                .toString();
    }
}
