package anlan.ground.attachment;

import anlan.ground.access.Viewer;
import org.springframework.stereotype.Component;

/** Records of a room that there is not: {@code sample/NAME} may be seen by the person of that name. */
@Component
class SampleWitness implements Witness {

    @Override
    public String room() {
        return "sample";
    }

    @Override
    public boolean maySee(Viewer viewer, String record) {
        return record.equals("sample/" + viewer.name());
    }
}
