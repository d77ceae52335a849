package anlan.promise.revision;

import anlan.ground.access.Viewer;
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
    private final Approvers approvers;
    private final Wording wording;

    RevisionNotes(PlanVersions versions, Revisions revisions, Approvers approvers, Wording wording) {
        this.versions = versions;
        this.revisions = revisions;
        this.approvers = approvers;
        this.wording = wording;
    }

    /** Whether revisions are shown to the viewer; a version that is approved is everybody's to know. */
    public boolean reads(Viewer viewer) {
        return approvers.reads(viewer);
    }

    public List<Note> of(Campaign campaign, Viewer viewer) {
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
        if (!reads(viewer)) {
            return notes;
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
