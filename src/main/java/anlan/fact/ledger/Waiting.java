package anlan.fact.ledger;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for the viewer: said once, so that the first page counts what the list shows. */
enum Waiting {
    BACK(Right.PROBLEMS_HANDLE, Waiting.MINE + " and " + Waiting.SENT_BACK, Waiting.ALL),
    WORK(Right.PROBLEMS_HANDLE, Waiting.MINE + " and not " + Waiting.SENT_BACK, Waiting.ALL),
    ACCEPT(Right.PROBLEMS_HANDLE, "p.state = 'assigned' and p.unit = any(:own)", Waiting.FEW),
    OFFERED(Right.PROBLEMS_HANDLE, "p.state = 'offered' and p.offer = any(:own)", Waiting.FEW),
    AGREE(Right.PROBLEMS_ASSIGN, "p.state = 'proposed' and p.unit = any(:own)" + Waiting.UNDONE, Waiting.FEW),
    GIVE(Right.PROBLEMS_SETTLE, "p.state = 'found'", Waiting.FEW),
    VERIFY(Right.PROBLEMS_LOOK_BACK, "p.state = 'claimed'" + Waiting.UNDONE, Waiting.FEW),
    LOOK_BACK(Right.PROBLEMS_LOOK_BACK, "p.state = 'closed' and p.due <= :today" + Waiting.UNDONE, Waiting.FEW),
    /** Told of by the room of helping units. */
    HELPING(
            Right.PROBLEMS_HANDLE,
            "exists (select from help_open h where h.district = p.district and h.problem = p.problem and h.unit = any(:own))",
            0),
    /** Told of by the room of escalations. */
    RAISED(Right.PROBLEMS_SETTLE, Waiting.UNANSWERED, 0);

    private static final int ALL = 200;
    private static final int FEW = 5;

    private static final String MINE = "p.state in ('accepted', 'working') and p.charged = :me";

    /** What was done last was to send it back to whoever works on it. */
    private static final String SENT_BACK =
            "(select a.kind from problem_act a where a.district = p.district and a.problem = p.problem"
                    + " order by a.number desc limit 1) in ('disagreed', 'not-verified', 'recurred', 'longer-denied')";

    /** Without those that one did something about. */
    private static final String UNDONE =
            " and not exists (select from problem_act a where a.district = p.district and a.problem = p.problem"
                    + " and a.kind in ('proposed', 'progressed', 'claimed', 'longer-asked', 'verified') and a.people && :hands)";

    /** Gone up, and nobody has said since what is to be done. */
    private static final String UNANSWERED =
            "exists (select from escalation_now e where e.district = p.district and e.problem = p.problem"
                    + " and not exists (select from problem_act a where a.district = e.district and a.problem = e.problem"
                    + " and a.kind = 'instructed' and a.made_at >= e.since))";

    private final Right right;
    private final String condition;
    private final int named;

    /** @param named so many are named one by one; of more it is said how many */
    Waiting(Right right, String condition, int named) {
        this.right = right;
        this.condition = condition;
        this.named = named;
    }

    static Optional<Waiting> read(String word) {
        return Arrays.stream(values()).filter(w -> w.word().equals(word)).findFirst();
    }

    /** The condition that the word stands for; one that nothing fits for an unknown word. */
    static String condition(String word) {
        return read(word).map(Waiting::condition).orElse("false");
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Right right() {
        return right;
    }

    int named() {
        return named;
    }

    String condition() {
        return condition;
    }

    /** {@code :today} is the asker's to give. */
    static JdbcClient.StatementSpec into(JdbcClient.StatementSpec sql, Viewer viewer) {
        return sql.param("me", viewer.who().id())
                .param("hands", viewer.hands().toArray(Long[]::new))
                .param("own", viewer.posts().stream().map(Viewer.Post::unit).toArray(Long[]::new));
    }
}
