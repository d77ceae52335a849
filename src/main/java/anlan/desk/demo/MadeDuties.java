package anlan.desk.demo;

import anlan.promise.duty.Duties;
import anlan.promise.duty.Duty;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The made-up duties given out so far, by their keys. */
@Component
class MadeDuties {

    private record Known(long id, NamedCsvRecord row) {}

    private final Duties duties;
    private final Map<String, Known> known = new HashMap<>();

    MadeDuties(Duties duties) {
        this.duties = duties;
    }

    void add(NamedCsvRecord row, long id) {
        known.put(row.getField("key"), new Known(id, row));
    }

    long id(String key) {
        return known(key).id();
    }

    NamedCsvRecord row(String key) {
        return known(key).row();
    }

    Duty duty(String key) {
        return duties.load(id(key)).orElseThrow();
    }

    /** The district's own, or whoever leads the unit that has the whole. */
    String giver(NamedCsvRecord row) {
        var whole = row.getField("whole");
        return whole.isEmpty() ? Cast.COORDINATOR : Cast.lead(row(whole).getField("unit"));
    }

    private Known known(String key) {
        return Objects.requireNonNull(known.get(key), key);
    }
}
