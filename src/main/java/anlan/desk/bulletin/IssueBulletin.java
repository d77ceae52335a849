package anlan.desk.bulletin;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.register.Register;
import anlan.ground.register.Series;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Indicators;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Issuing: the number is taken, the paper written and kept, all or nothing. */
@UseCase
class IssueBulletin {

    private final NewBulletin form;
    private final Bulletins bulletins;
    private final BulletinText text;
    private final Indicators indicators;
    private final Register register;
    private final Audit audit;
    private final Words words;

    IssueBulletin(
            NewBulletin form,
            Bulletins bulletins,
            BulletinText text,
            Indicators indicators,
            Register register,
            Audit audit,
            Words words) {
        this.form = form;
        this.bulletins = bulletins;
        this.text = text;
        this.indicators = indicators;
        this.register = register;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.BULLETINS_ISSUE)
    @PostMapping("/bulletins")
    ModelAndView issue(BulletinForm given, Viewer viewer) {
        var refusals = new Refusals();
        var now = indicators.now();
        refusals.require(now.isPresent(), BulletinFault.NO_CAMPAIGN, "");
        var series = series(given.series(), viewer);
        refusals.require(series.isPresent(), BulletinFault.SERIES_EMPTY, "series");
        NewBulletin.check(given, refusals);
        if (refusals.any() || now.isEmpty() || series.isEmpty())
            return Page.refused(NewBulletin.VIEW, form.page(viewer, given), refusals);
        var taken = register.take(viewer, series.get(), text.title(now.get(), given), "");
        var number = taken.written(words);
        var paper = text.of(now.get(), given, number);
        long id = bulletins.issue(paper, number, viewer.name());
        audit.did("bulletin.issued", "bulletin/" + id, null, Map.of("number", number, "title", paper.title()), null);
        return Page.to("/bulletins", "bulletin.issued");
    }

    private Optional<Series> series(@Nullable Long id, Viewer viewer) {
        return Optional.ofNullable(id).flatMap(i -> register.find(i, viewer.units(Right.REGISTER_KEEP)));
    }
}
