package anlan.promise.revision;

import anlan.promise.plan.Campaign;
import anlan.promise.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What of a plan is on its way, for whoever looks at the plan: versions whose day has not come, and revisions that wait. */
@Component
public class RevisionNotes {

    /** A sentence and where it is looked at. */
    public record Note(String sentence, String path) {}

    private final PlanVersions versions;
    private final Revisions revisions;
    private final Wording wording;

    RevisionNotes(PlanVersions versions, Revisions revisions, Wording wording) {
        this.versions = versions;
        this.revisions = revisions;
        this.wording = wording;
    }

    public List<Note> of(Campaign campaign) {
        var notes = new ArrayList<Note>();
        var path = "/plan/" + campaign.id();
        for (var version : versions.ahead(campaign).reversed()) {
            notes.add(new Note(
                    wording.say(
                            "revision.note-ahead",
                            version.version(),
                            wording.day(Objects.requireNonNull(version.effectiveOn()))),
                    path + "/versions?first=" + campaign.version() + "&second=" + version.version()));
        }
        for (var revision : revisions.of(campaign.id())) {
            if (revision instanceof Revision.Submitted || revision instanceof Revision.Draft) {
                notes.add(new Note(
                        wording.say(
                                "revision.note-" + revision.word(),
                                revision.kept().text().by()),
                        revision.kept().path()));
            }
        }
        return notes;
    }
}
