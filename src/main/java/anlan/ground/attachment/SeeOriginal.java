package anlan.ground.attachment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking at a photo as it was sent, which says where and when it was taken. Each look has its reason, and no address gives it without. */
@UseCase
class SeeOriginal {

    private static final String VIEW = "ground/attachment/SeeOriginal";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int LONGEST = 500;

    record OriginalPage(String title, String name, String path, String sent, List<Look> looks, String why) {}

    record Look(String at, String by, String why) {}

    private final Originals originals;
    private final Delivery delivery;
    private final OfficeClock clock;
    private final Words words;

    SeeOriginal(Originals originals, Delivery delivery, OfficeClock clock, Words words) {
        this.originals = originals;
        this.delivery = delivery;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.ORIGINALS_SEE)
    @GetMapping("/files/{id}/original")
    ModelAndView ask(@PathVariable long id, Viewer viewer) {
        return Page.of(VIEW, page(originals.known(id, viewer), ""));
    }

    /** No transaction is open while it goes out: the look is written down before. */
    @May(Right.ORIGINALS_SEE)
    @PostMapping("/files/{id}/original")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Nullable
    ModelAndView see(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        var entry = originals.known(id, viewer);
        var refusals = new Refusals();
        refusals.require(!why.isBlank() && why.length() <= LONGEST, FileFault.REASON_EMPTY, "why", LONGEST);
        var withheld = Looking.withheld(entry);
        if (withheld != null) {
            refusals.add(withheld);
        }
        if (refusals.any()) {
            return Page.refused(VIEW, page(entry, why), refusals);
        }
        originals.look(entry, why.strip(), viewer);
        delivery.original(entry, words.say("attachment.original-name"), response);
        return null;
    }

    private OriginalPage page(Book.Entry entry, String why) {
        var file = entry.file();
        return new OriginalPage(
                words.say("attachment.original"),
                file.name(),
                file.path(),
                minute(file.sentAt()),
                originals.looks(file.id()).stream()
                        .map(l -> new Look(minute(l.at()), l.by(), l.why()))
                        .toList(),
                why);
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }
}
