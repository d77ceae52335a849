package anlan.fact.party;

import anlan.fact.problem.Problem;
import anlan.fact.problem.Problems;
import anlan.fact.wording.ProblemDays;
import anlan.ground.access.Viewer;
import anlan.ground.retention.Retention;
import anlan.ground.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of a problem's parties. */
@Component
class PartyPages {

    static final String VIEW = "fact/party/KeepParties";

    private final Parties parties;
    private final PartyBook book;
    private final Problems problems;
    private final ProblemDays days;
    private final Retention retention;
    private final Words words;

    PartyPages(Parties parties, PartyBook book, Problems problems, ProblemDays days, Retention retention, Words words) {
        this.parties = parties;
        this.book = book;
        this.problems = problems;
        this.days = days;
        this.retention = retention;
        this.words = words;
    }

    PartyPage page(Problem problem, Viewer viewer, PartyForm form) {
        return page(problem, viewer, null, 0, "", form);
    }

    /** @param party just looked at, the look written */
    PartyPage opened(Problem problem, Viewer viewer, int number, Party party) {
        var facts = Stream.of(
                        fact("party.name", party.name()),
                        fact("party.telephone", party.telephone()),
                        fact("party.role", party.role()),
                        fact("party.note", party.note()))
                .filter(f -> !f.value().isEmpty())
                .toList();
        return page(
                problem,
                viewer,
                new PartyPage.Opened(words.say("party.number", number), facts),
                0,
                "",
                PartyForm.EMPTY);
    }

    private PartyPage.Fact fact(String key, String value) {
        return new PartyPage.Fact(words.say(key), value);
    }

    PartyPage refused(Problem problem, Viewer viewer, int number, String typed) {
        return page(problem, viewer, null, number, typed, PartyForm.EMPTY);
    }

    private PartyPage page(
            Problem problem,
            Viewer viewer,
            PartyPage.@Nullable Opened opened,
            int acted,
            String typed,
            PartyForm form) {
        var kept = problem.kept();
        var opens = parties.mayOpen(viewer, problem);
        return new PartyPage(
                words.say("party.parties"),
                days.number(kept.number()) + " " + kept.account().title(),
                kept.path() + "/parties",
                kept.path(),
                opens,
                parties.mayAdd(viewer, problem),
                opens ? book.of(kept.id()).stream().map(this::entry).toList() : List.of(),
                opens ? book.looks(kept.id()).stream().map(this::look).toList() : List.of(),
                opens ? joined(problem, viewer) : List.of(),
                opened,
                words.say("party.due", retention.days(ClearParties.SPAN)),
                acted,
                typed,
                form);
    }

    private PartyPage.Entry entry(PartyBook.Entry entry) {
        var gone = entry.gone() == null
                ? ""
                : entry.goneWhy() == null
                        ? words.say("party.gone-due", days.instant(entry.gone()))
                        : words.say("party.gone-why", days.instant(entry.gone()), entry.goneWhy());
        return new PartyPage.Entry(
                entry.number(),
                words.say("party.number", entry.number()),
                days.instant(entry.at()) + " · " + entry.by(),
                words.say("party.unavoidable", entry.why()),
                gone);
    }

    private PartyPage.Look look(PartyBook.Look look) {
        return new PartyPage.Look(
                look.by(), words.say("party.looked-for", days.instant(look.at()), look.number(), look.purpose()));
    }

    private List<PartyPage.Joined> joined(Problem problem, Viewer viewer) {
        return problems.takenIn(problem.kept().id()).stream()
                .filter(id -> parties.count(id) > 0)
                .map(problems::load)
                .flatMap(Optional::stream)
                .filter(other -> parties.mayOpen(viewer, other))
                .map(other -> new PartyPage.Joined(
                        other.kept().path() + "/parties",
                        days.number(other.kept().number()) + " "
                                + other.kept().account().title()))
                .toList();
    }
}
