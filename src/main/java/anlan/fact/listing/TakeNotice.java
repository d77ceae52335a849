package anlan.fact.listing;

import anlan.fact.problem.Staffing;
import anlan.fact.wording.ProblemDays;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.document.Block;
import anlan.ground.document.Document;
import anlan.ground.document.Documents;
import anlan.ground.document.Format;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The notice that something is listed, as an official paper; marked as a draft where no number was taken. */
@UseCase
class TakeNotice {

    private final Listings listings;
    private final ListingNews news;
    private final Documents documents;
    private final Staffing staffing;
    private final Units units;
    private final ProblemDays days;
    private final Audit audit;
    private final Words words;
    private final Levels levels;

    TakeNotice(
            Listings listings,
            ListingNews news,
            Documents documents,
            Staffing staffing,
            Units units,
            ProblemDays days,
            Audit audit,
            Words words,
            Levels levels) {
        this.listings = listings;
        this.news = news;
        this.documents = documents;
        this.staffing = staffing;
        this.units = units;
        this.days = days;
        this.audit = audit;
        this.words = words;
        this.levels = levels;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/listings/{id:\\d+}/notice.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id, Viewer viewer) {
        return hand(id, viewer, Format.DOCX);
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/listings/{id:\\d+}/notice.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, Viewer viewer) {
        return hand(id, viewer, Format.PDF);
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/listings/{id:\\d+}/notice.ofd")
    ResponseEntity<byte[]> ofd(@PathVariable long id, Viewer viewer) {
        return hand(id, viewer, Format.OFD);
    }

    private ResponseEntity<byte[]> hand(long id, Viewer viewer, Format format) {
        var listing = listings.find(id, viewer).orElseThrow(NotFound::new);
        audit.saw("listing.notice-taken", listing.record(), null);
        return documents.hand(paper(listing), format);
    }

    private Document paper(Listing listing) {
        var unit = units.byCode(Units.COMMISSION).map(Unit::name).orElse("");
        var name = news.name(listing);
        return new Document(
                Document.Head.of(words.say("listing.paper-mark", unit), listing.number()),
                words.say("listing.paper-title", name),
                staffing.unit(listing.unit()),
                List.of(
                        Block.paragraph(words.say("listing.paper-begins", name, levels.name(listing.level()))),
                        Block.heading(1, words.say("listing.reason")),
                        Block.paragraph(listing.reason()),
                        Block.heading(1, words.say("listing.demands")),
                        Block.paragraph(listing.demands()),
                        Block.heading(1, words.say("listing.paper-until")),
                        Block.paragraph(words.say(
                                "listing.paper-until-words",
                                days.day(listing.due()),
                                listing.level().reports(),
                                listing.supervisorName()))),
                List.of(),
                new Document.Signature(unit, listing.listedOn()),
                "",
                new Document.Imprint("", unit, listing.listedOn()),
                listing.number().isEmpty());
    }
}
