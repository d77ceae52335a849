package anlan.fact.submission;

import anlan.ground.access.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is not taken in at all: another person's, and more than anybody fills in. */
@Component
class Turning {

    private static final int FINDINGS = 50;
    private static final int PHOTOS = 200;
    private static final int WHY = 500;

    /** @param beside what came of the same form */
    Optional<HoldReason> refusal(Sent sent, List<Edition> beside, SentPhotoCheck.Pictures pictures, Viewer viewer) {
        if (sent.person() != null && sent.person() != viewer.who().id()) {
            return Optional.of(HoldReason.NOT_YOURS);
        }
        var others = beside.stream()
                .anyMatch(e -> e.person() != viewer.who().id()
                        || e.sweep() != sent.sweep()
                        || e.cut() != sent.cut()
                        || e.cell() != sent.cell());
        if (others) {
            return Optional.of(HoldReason.NOT_YOURS);
        }
        return sent.findings().size() > FINDINGS
                        || sent.photos().size() > PHOTOS
                        || sent.whyOr().length() > WHY
                ? Optional.of(HoldReason.TOO_MUCH)
                : pictures.elsewhere() ? Optional.of(HoldReason.PHOTO_ELSEWHERE) : Optional.empty();
    }
}
