package anlan.promise.duty;

import anlan.ground.access.Viewer;
import anlan.ground.attachment.Witness;
import org.springframework.stereotype.Component;

/** Whoever sees a duty sees what shows it. */
@Component
class DutyWitness implements Witness {

    private final Duties duties;

    DutyWitness(Duties duties) {
        this.duties = duties;
    }

    @Override
    public String room() {
        return "duty";
    }

    @Override
    public boolean maySee(Viewer viewer, String record) {
        return duties.sees(Long.parseLong(record.substring(record.indexOf('/') + 1)), viewer);
    }
}
