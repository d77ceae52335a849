package anlan.ground.register;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.document.Documents;
import anlan.ground.register.RegisterPage.NumberForm;
import anlan.ground.register.RegisterPage.SeriesForm;
import anlan.ground.staff.Units;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of the register together, as far as the viewer's units go. */
@Component
class RegisterPages {

    static final String VIEW = "ground/register/ShowRegister";

    private final Register register;
    private final Units units;
    private final Documents documents;
    private final OfficeClock clock;
    private final Words words;

    RegisterPages(Register register, Units units, Documents documents, OfficeClock clock, Words words) {
        this.register = register;
        this.units = units;
        this.documents = documents;
        this.clock = clock;
        this.words = words;
    }

    /** @param chosen null for the first there is */
    RegisterPage of(Viewer viewer, @Nullable Series chosen, int year, NumberForm numberForm, SeriesForm seriesForm) {
        var all = register.series(viewer.units(Right.REGISTER_SEE));
        var shown = chosen != null || all.isEmpty() ? chosen : all.getFirst();
        var taken = shown == null ? List.<Taken>of() : register.taken(shown.id(), year);
        var own = viewer.units(Right.REGISTER_KEEP);
        var unit = seriesForm.unit() == null ? home(viewer) : seriesForm.unit();
        return new RegisterPage(
                words.say("register.title"),
                all.stream().map(s -> choice(s, s.equals(shown))).toList(),
                shown == null ? null : choice(shown, true),
                years(year),
                Integer.toString(year),
                !documents.fonts().isEmpty(),
                shown == null ? "" : next(shown, year, taken),
                taken.stream().map(this::line).toList(),
                shown != null
                        && own.contains(shown.unit())
                        && year == clock.today().getYear(),
                units.among(own).stream()
                        .map(u -> new RegisterPage.UnitChoice(
                                u.id(), u.name(), Long.valueOf(u.id()).equals(unit)))
                        .toList(),
                numberForm,
                seriesForm);
    }

    private static @Nullable Long home(Viewer viewer) {
        return viewer.posts().isEmpty()
                ? null
                : Long.valueOf(viewer.posts().getFirst().unit());
    }

    private RegisterPage.Choice choice(Series series, boolean here) {
        return new RegisterPage.Choice(
                series.id(), words.say("register.series-name", series.unitName(), series.kind(), series.word()), here);
    }

    private List<RegisterPage.Year> years(int shown) {
        int now = clock.today().getYear();
        return IntStream.rangeClosed(Math.min(shown, now - 2), Math.max(shown, now))
                .mapToObj(y -> new RegisterPage.Year(Integer.toString(y), y == shown))
                .toList();
    }

    private String next(Series series, int year, List<Taken> taken) {
        int number = taken.isEmpty() ? 1 : taken.getFirst().number() + 1;
        return words.say("register.number", series.word(), Integer.toString(year), Integer.toString(number));
    }

    private RegisterPage.Line line(Taken taken) {
        return new RegisterPage.Line(
                taken.id(), taken.written(words), taken.title(), day(taken.takenOn()), taken.takenBy(), taken.why());
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.say("register.pattern-day"), Words.locale())
                .format(day);
    }
}
