package anlan.judgement.derivation;

import anlan.ground.succession.Mappings;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Reason;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.Choice;
import anlan.judgement.measure.InWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why a value is as it is, or is not. */
record ReasonSaying(Words words, InWords inWords, Mappings mappings) {

    /** Reasons that each name a month, and are said of all their months at once. */
    private static final List<Reason.What> BY_MONTH = List.of(Reason.What.MISSING, Reason.What.OUTCOME_UNTOLD);

    List<String> of(Value value) {
        var said = new ArrayList<String>();
        for (Reason.What what : BY_MONTH) {
            String months = months(value, what);
            if (!months.isEmpty()) {
                said.add(words.say(key(what), months, InWords.percent(value.completeness(), false)));
            }
        }
        value.reasons().stream()
                .filter(r -> !BY_MONTH.contains(r.what()) && r.what() != Reason.What.INTERVAL)
                .map(r -> said(r, value))
                .forEach(said::add);
        return said;
    }

    private String said(Reason reason, Value value) {
        return switch (reason.what()) {
            case AREA_CHANGED, AREA_DIVIDED ->
                words.say(key(reason.what()), mappings.day(reason.about()), mappings.of(value.area(), reason.about()));
            case AREA_ENDED ->
                words.say(
                        key(reason.what()),
                        mappings.day(LocalDate.parse(reason.about()).plusDays(1)));
            default -> words.say(key(reason.what()), reason.about());
        };
    }

    private static String key(Reason.What what) {
        return "derivation.reason-" + Choice.kebab(what);
    }

    /** Those of the period, then those of the year before. */
    private String months(Value value, Reason.What what) {
        var own = value.reasons().stream()
                .filter(r -> r.what() == what)
                .map(r -> YearMonth.parse(r.about()))
                .distinct()
                .sorted()
                .collect(Collectors.partitioningBy(value.period()::covers));
        return Stream.of(own.get(true), own.get(false))
                .filter(months -> !months.isEmpty())
                .map(inWords::months)
                .collect(Collectors.joining(words.say("measure.and")));
    }
}
