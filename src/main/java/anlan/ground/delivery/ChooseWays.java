package anlan.ground.delivery;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.notify.Kind.Pace;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How one wants to hear, within what the office requires. */
@UseCase
class ChooseWays {

    private final WaysPages pages;
    private final Readers readers;
    private final Audit audit;

    ChooseWays(WaysPages pages, Readers readers, Audit audit) {
        this.pages = pages;
        this.readers = readers;
        this.audit = audit;
    }

    @May(Right.OWN)
    @GetMapping("/account/messages")
    ModelAndView show(Viewer viewer) {
        return Page.of(WaysPages.VIEW, pages.of(viewer));
    }

    @May(Right.OWN)
    @PostMapping("/account/messages")
    ModelAndView choose(@RequestParam Map<String, String> fields, Viewer viewer) {
        var form = WaysPage.Form.of(fields);
        var refusals = new Refusals();
        var from = Typed.time(form.notBefore(), "notBefore", refusals);
        var until = Typed.time(form.notAfter(), "notAfter", refusals);
        refusals.require(form.language().matches("zh|en"), WaysFault.LANGUAGE_UNKNOWN, "language");
        if (!refusals.any()) {
            Typed.span(from, until, "notAfter", refusals);
            inside(from, until, refusals);
        }
        var chosen = chosen(form, viewer, refusals);
        if (refusals.any()) {
            return Page.refused(WaysPages.VIEW, pages.of(viewer, form), refusals);
        }
        var person = viewer.who().id();
        var before = readers.of(person);
        readers.choose(person, form.language(), from, until);
        readers.choose(person, chosen);
        audit.did("notify.ways-chosen", "person/" + person, said(before), said(readers.of(person)), null);
        return Page.to("/account/messages", "delivery.ways-kept");
    }

    /** Hours that the office does not send in would keep everything back. */
    private void inside(@Nullable LocalTime from, @Nullable LocalTime until, Refusals refusals) {
        if (from != null && until != null) {
            pages.open()
                    .ifPresent(open -> refusals.require(
                            from.isBefore(open.until()) && until.isAfter(open.from()),
                            WaysFault.TIMES_OUTSIDE,
                            "notAfter",
                            open.from().toString(),
                            open.until().toString()));
        }
    }

    private Map<String, Pace> chosen(WaysPage.Form form, Viewer viewer, Refusals refusals) {
        var chosen = new TreeMap<String, Pace>();
        for (var kind : pages.offered(viewer)) {
            var typed = form.pace(kind, "");
            Arrays.stream(Pace.values())
                    .filter(p -> p.code().equals(typed) && !(kind.required() && p == Pace.NEVER))
                    .findFirst()
                    .ifPresentOrElse(p -> chosen.put(kind.key(), p), () -> {
                        if (!typed.isEmpty()) {
                            refusals.add(WaysFault.PACE_UNKNOWN, WaysPage.Form.PACE + kind.key());
                        }
                    });
        }
        return chosen;
    }

    /** Without the address: the log keeps none. */
    private static Map<String, Object> said(Reader reader) {
        return Map.of(
                "language", reader.language(),
                "notBefore", Typed.said(reader.notBefore()),
                "notAfter", Typed.said(reader.notAfter()),
                "paces", new TreeMap<>(reader.chosen()));
    }
}
