package anlan.bench;

import anlan.ground.access.Reach;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application with a tap: while it is open, nobody's rights are asked for. Who may what is remembered from before, and the conditions by
 * which SQL narrows to a viewer's units and areas are taken out of the statements. Shut, every statement takes the same way, unchanged.
 */
final class Unasked {

    /** How far it is open: where the reader asks for an area by themselves, the condition on areas is theirs and stays. */
    enum Tap {
        SHUT,
        OPEN,
        OPEN_BUT_FOR_AREAS
    }

    /** A viewer's condition, and what stands in its place. */
    private record Condition(String in, String instead, boolean ofAreas) {}

    private static final List<Condition> CONDITIONS = List.of(
            new Condition(
                    "array(select s.id from post s where s.district = n.district and s.person = n.id and "
                            + reached("s.unit") + ")",
                    "null::bigint[]",
                    false),
            new Condition("cardinality(r.own) > 0", "true", false),
            new Condition("p.id = any(n.own)", "true", false),
            new Condition(reached("u.id"), "true", false),
            new Condition(reached("i.unit"), "true", false),
            new Condition(
                    "select distinct area from area_line where above = any(:roots) order by area",
                    "select null where false",
                    true),
            new Condition("i.area = any(:areas)", "true", true));

    private static final String OWN = "remembering";

    private final Set<String> met = ConcurrentHashMap.newKeySet();
    private final Map<SignedIn, Viewer> remembered = new ConcurrentHashMap<>();
    private volatile Tap tap = Tap.SHUT;

    private static String reached(String column) {
        return new Reach(false, List.of(1L), List.of()).holds(column);
    }

    void turn(Tap to) {
        tap = to;
    }

    void into(GenericApplicationContext app) {
        app.registerBean(JdbcClient.class, () -> asked(app));
        app.registerBean(OWN, Viewers.class, () -> who -> viewer(app, who), b -> b.setPrimary(true));
    }

    /** Every condition that is taken out was really met: a changed statement would be measured as if it had none. */
    void proven() {
        var never = new HashSet<>(CONDITIONS.stream().map(Condition::in).toList());
        never.removeAll(met);
        if (!never.isEmpty()) {
            throw new IllegalStateException("never met: " + never);
        }
    }

    private Optional<Viewer> viewer(GenericApplicationContext app, SignedIn who) {
        var known = remembered.get(who);
        if (tap != Tap.SHUT && known != null) {
            return Optional.of(known);
        }
        var viewer = asked(app.getBeansOfType(Viewers.class)).now(who);
        viewer.ifPresent(v -> remembered.put(who, v));
        return viewer;
    }

    private static Viewers asked(Map<String, Viewers> all) {
        return all.entrySet().stream()
                .filter(e -> !e.getKey().equals(OWN))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private JdbcClient asked(GenericApplicationContext app) {
        var jdbc = JdbcClient.create(app.getBean(NamedParameterJdbcOperations.class));
        return (JdbcClient) Proxy.newProxyInstance(
                JdbcClient.class.getClassLoader(), new Class<?>[] {JdbcClient.class}, (proxy, method, args) -> {
                    try {
                        return tap != Tap.SHUT && method.getName().equals("sql")
                                ? jdbc.sql(without((String) Objects.requireNonNull(args)[0]))
                                : method.invoke(jdbc, args);
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNull(e.getCause());
                    }
                });
    }

    private String without(String sql) {
        var left = sql;
        for (var condition : CONDITIONS) {
            if (left.contains(condition.in()) && (tap == Tap.OPEN || !condition.ofAreas())) {
                met.add(condition.in());
                left = left.replace(condition.in(), condition.instead());
            }
        }
        return left;
    }
}
