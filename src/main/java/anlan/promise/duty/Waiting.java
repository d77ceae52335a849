package anlan.promise.duty;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for the viewer: said once, so that the first page counts what the list shows. Of open campaigns only. */
enum Waiting {
    WORK(Right.DUTIES_HANDLE, "d.state = 'working' and d.charged = :me", 200),
    ACCEPT(Right.DUTIES_HANDLE, "d.state = 'given' and d.unit = any(:own)", 5),
    CONFIRM(Right.DUTIES_KEEP, "d.state = 'claimed'" + Waiting.GAVE + Waiting.UNDONE, 5),
    GRANT(Right.DUTIES_KEEP, "d.state = 'working' and d.asked" + Waiting.GAVE + Waiting.UNDONE, 5),
    GIVE(Right.DUTIES_KEEP, "d.state = 'returned'" + Waiting.GAVE, 5);

    static final String OPEN_CAMPAIGN =
            "not exists (select from campaign_closing c where c.district = d.district and c.campaign = d.campaign)";

    /** Without those that one did something about oneself. */
    private static final String UNDONE =
            " and not exists (select from duty_act a where a.district = d.district and a.duty = d.duty"
                    + " and (a.kind in ('progressed', 'claimed', 'change-asked') and a.people && :hands or a.charged = any(:hands)))";

    /** Those that the viewer gave: the campaign's own for the whole district, parts of what their unit has. */
    private static final String GAVE =
            " and (d.parent is null and :all or exists (select from duty_now w where w.district = d.district"
                    + " and w.duty = d.parent and w.unit = any(:own)))";

    private final Right right;
    private final String which;
    private final int named;

    /** @param named so many are named one by one; of more it is said how many */
    Waiting(Right right, String which, int named) {
        this.right = right;
        this.which = which;
        this.named = named;
    }

    static Optional<Waiting> read(String word) {
        return Arrays.stream(values()).filter(w -> w.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Right right() {
        return right;
    }

    int named() {
        return named;
    }

    String condition() {
        return which + " and " + OPEN_CAMPAIGN;
    }

    static JdbcClient.StatementSpec into(JdbcClient.StatementSpec sql, Viewer viewer) {
        return sql.param("me", viewer.who().id())
                .param("hands", viewer.hands().toArray(Long[]::new))
                .param("all", Powers.gives(viewer))
                .param("own", viewer.posts().stream().map(Viewer.Post::unit).toArray(Long[]::new));
    }
}
