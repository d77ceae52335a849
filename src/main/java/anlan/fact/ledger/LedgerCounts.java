package anlan.fact.ledger;

import anlan.fact.problem.Problem;
import anlan.fact.tally.Tally;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts problems among those that the viewer sees. */
@Component
@Transactional(readOnly = true)
class LedgerCounts {

    private static final String BOARD =
            "('found', 'assigned', 'offered', 'accepted', 'proposed', 'working', 'claimed', 'closed')";

    private static final String[] ENDED = {"held", "former", "unfixed", "withdrawn", "merged"};

    /** So many that have ended are counted at most where a condition has to be looked at: they only ever become more. */
    static final int MANY = 1_000;

    private static final Set<String> KINDS = Set.of("state", "category", "severity", "source", "sort");

    private final Asking asking;
    private final Tally tally;
    private final OfficeClock clock;

    LedgerCounts(Asking asking, Tally tally, OfficeClock clock) {
        this.asking = asking;
        this.tally = tally;
        this.clock = clock;
    }

    /** By state; how many of them are overdue. */
    Map<String, Tally.Count> states(Asked asked, Viewer viewer) {
        var all = asked.conditions() == 0 && viewer.reach(Right.PROBLEMS_SEE).all();
        var found = all ? tally.counts(clock.today()) : new ArrayList<>(counted(asked, viewer));
        if (!all) {
            found.addAll(ended(asked, viewer));
        }
        return found.stream().collect(Collectors.toMap(Tally.Count::state, c -> c));
    }

    /** By how they ended, one apart from the other; more than {@link #MANY} where it is more. */
    private List<Tally.Count> ended(Asked asked, Viewer viewer) {
        return asking.ask(
                        "select s.state, count(*) as many, 0 as overdue from unnest(cast(:ended as text[])) s (state) cross join lateral (select 1",
                        " and p.state = s.state limit " + (MANY + 1) + ") p group by s.state",
                        asked,
                        viewer)
                .param("ended", ENDED)
                .query(Tally.Count.class)
                .list();
    }

    /** How many fit, where it is kept: of the whole district, by nothing but state, category, severity and source. */
    Optional<Long> kept(Asked asked, Viewer viewer) {
        return KINDS.containsAll(asked.fields().keySet())
                        && viewer.reach(Right.PROBLEMS_SEE).all()
                ? Optional.of(tally.count(new Tally.Kind(
                        states(Asked.or(asked.state())),
                        Asked.or(asked.category()),
                        Asked.or(asked.severity()),
                        Asked.or(asked.source()))))
                : Optional.empty();
    }

    private static List<String> states(String asked) {
        if (asked.equals(Asked.OPEN)) {
            return Arrays.stream(Problem.State.values())
                    .filter(Problem.State::open)
                    .map(Problem.State::word)
                    .toList();
        }
        return asked.isEmpty() ? List.of() : List.of(asked);
    }

    private List<Tally.Count> counted(Asked asked, Viewer viewer) {
        return asking.ask(
                        "select p.state, count(*) as many, count(*) filter (where p.due < :today and p.state <> 'closed') as overdue",
                        " and p.state in " + BOARD + " group by p.state",
                        asked,
                        viewer)
                .query(Tally.Count.class)
                .list();
    }

    /**
     * Open ones of a unit by age: how long each has been in its state.
     *
     * @param unit null where none has them
     * @param many by the code of {@link Age}
     */
    record Aged(@Nullable Long unit, Map<String, Long> many) {}

    /** @param units how many there are in all */
    record Ages(List<Aged> first, long units) {}

    /** Those units first with the most that wait longest. */
    Ages ages(Asked asked, Viewer viewer, int most) {
        var classes = Arrays.stream(Age.values())
                .map(a -> "count(*) filter (where p.since between :today - %d and :today - %d) as \"%s\""
                        .formatted(a.to(), a.from(), a.code()))
                .collect(Collectors.joining(", "));
        var units = new long[1];
        var first = asking.ask(
                        "select p.unit, count(*) over () as units, " + classes,
                        " group by p.unit order by \"" + Age.LONGER.code() + "\" desc, count(*) desc, p.unit limit "
                                + most,
                        asked,
                        viewer)
                .query((row, n) -> {
                    units[0] = row.getLong("units");
                    return aged(row);
                })
                .list();
        return new Ages(first, units[0]);
    }

    private static Aged aged(ResultSet row) throws SQLException {
        var many = new LinkedHashMap<String, Long>();
        for (var age : Age.values()) {
            many.put(age.code(), row.getLong(age.code()));
        }
        return new Aged(row.getObject("unit", Long.class), many);
    }
}
