package anlan.promise.duty;

import java.util.List;

/**
 * What is to be done. Mended by a version that says why.
 *
 * @param objective code of the campaign's objective it serves
 * @param measures by which it is done
 * @param days working days it takes, from which its latest start is counted back
 * @param before duties that end before it does
 */
public record DutyText(
        int version,
        String objective,
        String title,
        String measures,
        int days,
        List<Long> before,
        String why,
        String by) {

    public DutyText {
        before = List.copyOf(before);
    }
}
