package anlan.desk.bulletin;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.document.Documents;
import anlan.ground.document.Format;
import anlan.ground.register.Register;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Indicators;
import anlan.judgement.indicator.Now;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form for a bulletin, and its draft to be read beforehand. */
@UseCase
class NewBulletin {

    static final String VIEW = "desk/bulletin/NewBulletin";

    record Choice(String value, String name, boolean here) {}

    record NewPage(
            String title, boolean ready, List<Choice> spans, List<Choice> series, BulletinForm form, String fonts) {}

    private final Indicators indicators;
    private final BulletinSpans spans;
    private final BulletinText text;
    private final Register register;
    private final Documents documents;
    private final Words words;

    NewBulletin(
            Indicators indicators,
            BulletinSpans spans,
            BulletinText text,
            Register register,
            Documents documents,
            Words words) {
        this.indicators = indicators;
        this.spans = spans;
        this.text = text;
        this.register = register;
        this.documents = documents;
        this.words = words;
    }

    @May(Right.BULLETINS_ISSUE)
    @GetMapping("/bulletins/new")
    ModelAndView form(Viewer viewer) {
        return Page.of(VIEW, page(viewer, new BulletinForm("", null, words.say("bulletin.addressee-usual"), "", "")));
    }

    NewPage page(Viewer viewer, BulletinForm form) {
        var now = indicators.now();
        var series = register.series(viewer.units(Right.REGISTER_KEEP)).stream()
                .map(s -> new Choice(
                        Long.toString(s.id()),
                        words.say("bulletin.series-name", s.unitName(), s.kind(), s.word()),
                        Long.valueOf(s.id()).equals(form.series())))
                .toList();
        return new NewPage(
                words.say("bulletin.new"),
                now.isPresent(),
                now.map(n -> choices(n, form)).orElseGet(List::of),
                series,
                form,
                documents.fonts());
    }

    private List<Choice> choices(Now now, BulletinForm form) {
        var chosen = spans.of(now.campaign(), form.period());
        return spans.all(now.campaign()).stream()
                .map(s -> new Choice(s.code(), s.name(), s.equals(chosen)))
                .toList();
    }

    @May(Right.BULLETINS_ISSUE)
    @GetMapping("/bulletins/draft.pdf")
    ResponseEntity<byte[]> pdf(BulletinForm form) {
        return draft(form, Format.PDF);
    }

    @May(Right.BULLETINS_ISSUE)
    @GetMapping("/bulletins/draft.docx")
    ResponseEntity<byte[]> docx(BulletinForm form) {
        return draft(form, Format.DOCX);
    }

    private ResponseEntity<byte[]> draft(BulletinForm form, Format format) {
        var now = indicators.now().orElseThrow(NotFound::new);
        return documents.hand(text.of(now, form, ""), format);
    }

    static void check(BulletinForm form, Refusals refusals) {
        refusals.require(!BulletinForm.text(form.addressee()).isEmpty(), BulletinFault.ADDRESSEE_EMPTY, "addressee");
        refusals.require(
                BulletinForm.text(form.addressee()).length() <= 300, BulletinFault.TEXT_LONG, "addressee", 300);
        refusals.require(BulletinForm.text(form.copies()).length() <= 500, BulletinFault.TEXT_LONG, "copies", 500);
        refusals.require(
                BulletinForm.text(form.demands()).length() <= 10_000, BulletinFault.TEXT_LONG, "demands", 10_000);
    }
}
