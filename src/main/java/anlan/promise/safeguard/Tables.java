package anlan.promise.safeguard;

import anlan.ground.access.Viewer;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.promise.duty.Duties;
import anlan.promise.duty.Planned;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the duties of a campaign have, line by line and added up: those that the viewer sees. */
@Component
@Transactional(readOnly = true)
class Tables {

    /** @param unit whose the duty is */
    record Row(Planned duty, String unit, Held held) {}

    /** One kind and measure, of a unit or of all together. What one duty has too much is not another's: what is short is added up by itself. */
    record Sum(String unit, List<Held> all) {

        What kind() {
            return all.getFirst().kind();
        }

        String measure() {
            return all.getFirst().measure();
        }

        String of(Function<Held, BigDecimal> amount) {
            return kind().written(all.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        boolean bad() {
            return all.stream().anyMatch(h -> h.over().signum() > 0);
        }

        boolean lacking() {
            return all.stream().anyMatch(Held::lacking);
        }
    }

    private final Duties duties;
    private final Safeguards safeguards;
    private final Units units;

    Tables(Duties duties, Safeguards safeguards, Units units) {
        this.duties = duties;
        this.safeguards = safeguards;
        this.units = units;
    }

    List<Row> rows(long campaign, Viewer viewer) {
        var all = new LinkedHashMap<Long, Planned>();
        duties.of(campaign, viewer).forEach(d -> all.put(d.id(), d));
        var names = names(all.values().stream().map(Planned::unit).distinct().toList());
        return safeguards.of(all.keySet()).stream()
                .map(h -> {
                    var duty = Objects.requireNonNull(all.get(h.duty()));
                    return new Row(duty, names.getOrDefault(duty.unit(), ""), h);
                })
                .toList();
    }

    private Map<Long, String> names(List<Long> ids) {
        var names = new LinkedHashMap<Long, String>();
        units.among(ids).forEach((Unit u) -> names.put(u.id(), u.name()));
        return names;
    }

    /**
     * What is of another kind or measure is not added up.
     *
     * @param by the unit's name, or nothing for all together
     */
    static List<Sum> sums(List<Row> rows, Function<Row, String> by) {
        var sums = new LinkedHashMap<List<Object>, List<Held>>();
        rows.forEach(r -> sums.computeIfAbsent(
                        List.of(by.apply(r), r.held().kind(), r.held().measure()), x -> new ArrayList<>())
                .add(r.held()));
        return sums.entrySet().stream()
                .map(e -> new Sum((String) e.getKey().getFirst(), e.getValue()))
                .toList();
    }
}
