package anlan.fact.ledger;

import anlan.fact.likeness.Alike;
import anlan.fact.problem.Account;
import anlan.fact.problem.Categories;
import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemNumber;
import anlan.ground.access.Viewer;
import anlan.ground.attachment.Attachments;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Area;
import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.ground.staff.Choice;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form on which a problem is written down or mended. */
@Component
class AccountPages {

    static final String VIEW = "fact/ledger/FileProblem";

    private final Words words;
    private final Categories categories;
    private final Areas areas;
    private final Alike alike;
    private final Attachments attachments;
    private final OfficeClock clock;

    AccountPages(
            Words words, Categories categories, Areas areas, Alike alike, Attachments attachments, OfficeClock clock) {
        this.words = words;
        this.categories = categories;
        this.areas = areas;
        this.alike = alike;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** @param kept null for a new one */
    AccountForm.FormPage page(AccountForm typed, Problem.@Nullable Kept kept, Viewer viewer) {
        return new AccountForm.FormPage(
                words.say(kept != null ? "problem.mend-title" : "problem.file"),
                kept != null ? kept.path() + "/account" : "/problems",
                kept != null ? kept.path() : "/problems",
                kept != null ? words.say(new ProblemNumber(kept.number())) : "",
                typed.foundOn() == null ? onToday(typed) : typed,
                categories.used().stream()
                        .map(c -> new Choice(c.code(), categories.name(c)))
                        .toList(),
                choices(Account.Nature.values(), "nature"),
                choices(Account.Severity.values(), "severity"),
                choices(Account.Source.values(), "source"),
                places(AccountForm.or(typed.area())),
                kept != null ? null : attachments.upload(),
                kept != null ? List.of() : alike(typed, viewer),
                kept != null);
    }

    /** Those that may be the same, as far as it is typed already. */
    private List<Alike.Line> alike(AccountForm typed, Viewer viewer) {
        return alike.to(
                new Alike.Wanted(
                        0,
                        AccountForm.or(typed.title()),
                        AccountForm.or(typed.area()),
                        AccountForm.point(typed.lon(), typed.lat()),
                        clock.today()),
                viewer);
    }

    private AccountForm onToday(AccountForm t) {
        return new AccountForm(
                t.title(),
                t.category(),
                t.nature() == null ? "single" : t.nature(),
                t.severity() == null ? "minor" : t.severity(),
                t.area(),
                t.spot(),
                t.lon(),
                t.lat(),
                t.detail(),
                t.source() == null ? "daily" : t.source(),
                clock.today().toString(),
                t.why(),
                t.seen(),
                t.files(),
                t.file());
    }

    private List<Choice> choices(Enum<?>[] values, String group) {
        return Arrays.stream(values)
                .map(v -> v.name().toLowerCase(Locale.ROOT))
                .map(v -> new Choice(v, words.say("problem." + group + "-" + v)))
                .toList();
    }

    private List<AccountForm.Place> places(String chosen) {
        var tree = AreaTree.of(areas);
        var places = new ArrayList<AccountForm.Place>();
        for (var township : tree.below(AreaTree.districtCode())) {
            places.add(place(township, false, chosen));
            tree.below(township.code()).forEach(v -> places.add(place(v, true, chosen)));
        }
        return places;
    }

    private static AccountForm.Place place(Area area, boolean deeper, String chosen) {
        return new AccountForm.Place(
                area.code(), area.name(), deeper, area.code().equals(chosen));
    }
}
