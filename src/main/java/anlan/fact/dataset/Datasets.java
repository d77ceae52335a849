package anlan.fact.dataset;

import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The kinds of data that files can be brought in for. */
@Component
public class Datasets {

    private final List<Dataset> all;

    Datasets(List<Dataset> all) {
        this.all = all;
    }

    public List<Dataset> all() {
        return all;
    }

    public Dataset find(String code) {
        return all.stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        HttpStatus.NOT_FOUND, List.of(new Refused(DatasetFault.DATASET_UNKNOWN, "dataset", code))));
    }
}
