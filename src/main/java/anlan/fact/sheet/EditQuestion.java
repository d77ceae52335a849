package anlan.fact.sheet;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A question is added to a sheet, or asked otherwise. */
@UseCase
class EditQuestion {

    private static final String ROUTE = "/sheets/{id:\\d+}/questions/{key}";
    private static final int MOST = 200;

    private final Drafts drafts;
    private final Sheets sheets;
    private final SheetBook book;
    private final QuestionPages pages;

    EditQuestion(Drafts drafts, Sheets sheets, SheetBook book, QuestionPages pages) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.book = book;
        this.pages = pages;
    }

    @May(Right.SWEEPS_KEEP)
    @GetMapping("/sheets/{id:\\d+}/questions/new")
    ModelAndView fresh(@PathVariable long id, @RequestParam(defaultValue = "") String type, Viewer viewer) {
        var draft = drafts.kept(id, viewer);
        return pages.show(draft, null, QuestionForm.fresh(kind(type), draft.edit()));
    }

    @May(Right.SWEEPS_KEEP)
    @GetMapping(ROUTE)
    ModelAndView form(@PathVariable long id, @PathVariable String key, Viewer viewer) {
        var draft = drafts.kept(id, viewer);
        var question = draft.sheet().find(key).orElseThrow(NotFound::new);
        return pages.show(draft, question, QuestionForm.of(question, Arrangement.group(draft.questions(), key), draft));
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping("/sheets/{id:\\d+}/questions")
    ModelAndView add(@PathVariable long id, @ModelAttribute QuestionForm typed, Viewer viewer) {
        book.takeTurn(id);
        var draft = drafts.kept(id, viewer);
        return keep(draft, null, kind(typed.text(typed.type())), fresh(draft), typed, viewer);
    }

    @May(Right.SWEEPS_KEEP)
    @PostMapping(ROUTE)
    ModelAndView change(
            @PathVariable long id, @PathVariable String key, @ModelAttribute QuestionForm typed, Viewer viewer) {
        book.takeTurn(id);
        var draft = drafts.kept(id, viewer);
        var before = draft.sheet().find(key).orElseThrow(NotFound::new);
        return keep(draft, before, before.kind().word(), key, typed, viewer);
    }

    private ModelAndView keep(
            Draft draft, @Nullable Question before, String kind, String key, QuestionForm typed, Viewer viewer) {
        var refusals = new Refusals();
        refusals.require(
                typed.text(typed.edit()).equals(String.valueOf(draft.edit())), SheetFault.EDITED_MEANWHILE, "");
        var question = QuestionRead.read(typed, kind, key, before, draft.sheet(), refusals);
        var group = question instanceof Question.Group ? "" : typed.text(typed.group());
        refusals.require(
                group.isEmpty()
                        || draft.sheet()
                                .find(group)
                                .filter(Question.Group.class::isInstance)
                                .isPresent(),
                SheetFault.GROUP_UNKNOWN,
                "group");
        if (refusals.any()) {
            return pages.refused(draft, before, typed, refusals);
        }
        var all = before == null
                ? Arrangement.add(draft.questions(), question, group)
                : Arrangement.change(draft.questions(), question, group);
        refusals.require(draft.sheet().with(all).all().size() <= MOST, SheetFault.QUESTIONS_MANY, "", MOST);
        Arrangement.check(draft.sheet().with(all), refusals);
        if (refusals.any()) {
            return pages.refused(draft, before, typed, refusals);
        }
        book.edit(draft.with(all), viewer);
        return Page.to(draft.path() + "#questions");
    }

    private static String kind(String type) {
        return QuestionRead.KINDS.contains(type) ? type : "text";
    }

    /** Never one that a published version had: answers are told apart by it. */
    private String fresh(Draft draft) {
        var last = drafts.versions(draft.id()).stream()
                .flatMap(v -> sheets.find(draft.id(), v.version()).stream())
                .map(Sheet::all)
                .flatMap(List::stream);
        int most = Stream.concat(last, draft.sheet().all().stream())
                .mapToInt(q -> Integer.parseInt(q.key().substring(1)))
                .max()
                .orElse(0);
        return "q" + (most + 1);
    }
}
