package anlan.judgement.measure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where numbers of one kind of measure come from. */
interface Source {

    boolean gives(Measure measure);

    /**
     * Puts the numbers of the measures into the cells. They come as missing; what stays so is missing.
     *
     * @param span whole months, at most up to the present one
     */
    void fill(Numbers numbers, List<Measure> measures, Collection<String> areas, Period span, Instant asOf);
}
