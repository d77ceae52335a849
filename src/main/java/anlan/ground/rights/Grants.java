package anlan.ground.rights;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.delegation.Delegations;
import anlan.ground.delegation.Delegations.Delegation;
import anlan.ground.rights.Holdings.Holding;
import anlan.ground.staff.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each person could do on a day, with the post that gave it. */
@Component
class Grants {

    /**
     * @param person and name, account: who could
     * @param post which gave it
     * @param giver whose post it is; null when their own
     */
    record Grant(
            long person,
            String name,
            String account,
            Viewer.Post post,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String giver) {

        boolean gives(Right right) {
            return post.rights().contains(right);
        }

        boolean says(String q, UnitsThen then) {
            return (name + " " + account + " " + giver + " " + then.name(post.unit()))
                    .toLowerCase(Locale.ROOT)
                    .contains(q);
        }
    }

    private final Holdings holdings;
    private final Delegations delegations;

    Grants(Holdings holdings, Delegations delegations) {
        this.holdings = holdings;
        this.delegations = delegations;
    }

    /**
     * Of posts in the units, in the order of names.
     *
     * @param q part of a name or an account, in small letters; empty for all
     */
    List<Grant> on(LocalDate day, Collection<Long> units, String q) {
        var then = holdings.units(day);
        var grants = new ArrayList<Grant>();
        holdings.in(units, q, day, then)
                .forEach(h ->
                        grants.add(new Grant(h.person(), h.name(), h.account(), h.post(), h.since(), h.until(), null)));
        lent(day, units, then).stream().filter(g -> g.says(q, then)).forEach(grants::add);
        grants.sort(Comparator.comparing(Grant::name)
                .thenComparingLong(Grant::person)
                .thenComparingInt(g -> g.giver() == null ? 0 : 1));
        return grants;
    }

    private List<Grant> lent(LocalDate day, Collection<Long> units, UnitsThen then) {
        var all = delegations.on(day, units);
        if (all.isEmpty()) {
            return List.of();
        }
        var takers = byPerson(all.stream().map(Delegation::taker).toList(), day, then);
        var givers = byPerson(all.stream().map(Delegation::giver).toList(), day, then);
        return all.stream()
                .filter(d -> stands(takers.getOrDefault(d.taker(), List.of())))
                .flatMap(d -> givers.getOrDefault(d.giver(), List.of()).stream()
                        .filter(h -> h.post().id() == d.post())
                        .map(h -> lent(d, h.post())))
                .toList();
    }

    private Map<Long, List<Holding>> byPerson(List<Long> people, LocalDate day, UnitsThen then) {
        return holdings.of(people, day, then).stream().collect(Collectors.groupingBy(Holding::person));
    }

    /** Whoever held no post any more, or one that must be independent, could not stand in either. */
    private static boolean stands(List<Holding> own) {
        return !own.isEmpty() && own.stream().map(Holding::role).noneMatch(Role::independent);
    }

    private static Grant lent(Delegation lent, Viewer.Post post) {
        return new Grant(
                lent.taker(),
                lent.takerName(),
                lent.takerAccount(),
                post.lent(),
                lent.since(),
                lent.until(),
                lent.giverName());
    }
}
