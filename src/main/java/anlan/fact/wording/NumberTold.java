package anlan.fact.wording;

import anlan.ground.notify.Particular;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A problem's number in messages. */
@Component
class NumberTold implements Particular {

    private static final Pattern KEPT = Pattern.compile("20[0-9]{2}-[0-9]{4,7}");

    private final ProblemDays days;

    NumberTold(ProblemDays days) {
        this.days = days;
    }

    @Override
    public Optional<String> said(String kept) {
        return KEPT.matcher(kept).matches() ? Optional.of(days.number(kept)) : Optional.empty();
    }
}
