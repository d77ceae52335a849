package anlan.ground.succession;

import anlan.ground.web.Refusals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the areas of a change fit together afterwards: codes that are free, a place above each, names that agree, and something changed. */
final class Fit {

    private static final String WHERE = "lines";

    private final Known known;
    private final Refusals refusals;

    Fit(Known known, Refusals refusals) {
        this.known = known;
        this.refusals = refusals;
    }

    void check(List<Move> moves) {
        var news = LinesCheck.news(moves);
        var names = new HashMap<String, String>();
        for (var move : moves) {
            code(move, news);
            above(move, news);
            itself(move, moves);
            var before = names.putIfAbsent(move.after(), move.name());
            refusals.require(
                    before == null || before.equals(move.name()),
                    SuccessionFault.NAMES_DIFFER,
                    WHERE,
                    move.after(),
                    String.valueOf(before),
                    move.name());
        }
    }

    /** A code means one area for good: it may go on, or be new, and nothing else. */
    private void code(Move move, Map<String, Set<String>> news) {
        var there = known.find(move.after()).orElse(null);
        if (there == null || news.getOrDefault(move.after(), Set.of()).contains(move.after())) return;
        if (news.containsKey(move.after()))
            refusals.add(
                    SuccessionFault.CODE_GOES_ROUND,
                    WHERE,
                    there.name(),
                    move.after(),
                    move.old().name());
        else
            refusals.add(
                    there.validTo() == null ? SuccessionFault.CODE_TAKEN : SuccessionFault.CODE_USED,
                    WHERE,
                    move.after(),
                    there.name(),
                    move.old().name());
    }

    private void above(Move move, Map<String, Set<String>> news) {
        var above = move.code().parent().orElse(null);
        if (above == null) return;
        boolean comes = news.values().stream().anyMatch(n -> n.contains(above));
        boolean goesOn = known.lasts(above) && !news.containsKey(above);
        refusals.require(comes || goesOn, SuccessionFault.PARENT_MISSING, WHERE, move.name(), move.after(), above);
    }

    private void itself(Move move, List<Move> moves) {
        if (!move.stays() || !move.name().equals(move.old().name())) return;
        var others = moves.stream()
                .filter(m -> !m.equals(move))
                .filter(m -> m.old().code().equals(move.after()) || m.after().equals(move.after()))
                .collect(Collectors.toSet());
        refusals.require(!others.isEmpty(), SuccessionFault.INTO_ITSELF, WHERE, move.name(), move.after());
    }
}
