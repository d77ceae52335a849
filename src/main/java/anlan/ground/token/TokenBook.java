package anlan.ground.token;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Units;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tokens of other systems: who has one, for what, until when; a new one; the end of one. */
@UseCase
class TokenBook {

    static final String VIEW = "ground/token/TokenBook";

    record BookPage(String title, List<TokenLine> tokens, TokenForm form, List<Home> units, List<Scope> scopes) {}

    /** A unit that a system may belong to. */
    record Home(String value, String name) {}

    record Scope(String code, String name, boolean ticked) {}

    private final Units units;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final OfficeClock clock;
    private final Words words;

    TokenBook(Units units, JdbcClient jdbc, Audit audit, OfficeClock clock, Words words) {
        this.units = units;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.TOKENS_KEEP)
    @GetMapping("/tokens")
    ModelAndView show(Viewer viewer) {
        return Page.of(VIEW, page(viewer, new TokenForm("", "", List.of("read"), "365", "")));
    }

    @May(Right.TOKENS_KEEP)
    @PostMapping("/tokens/{id}/revocation")
    ModelAndView revoke(Viewer viewer, @PathVariable long id) {
        var name = jdbc.sql("""
                        update token set revoked_at = coalesce(revoked_at, now()) where id = :id and unit = any(:units) returning name
                        """)
                .param("id", id)
                .param("units", viewer.units(Right.TOKENS_KEEP).toArray(Long[]::new))
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        audit.did("token.revoked", "token/" + name, null, null, null);
        return Page.to("/tokens", "token.is-revoked");
    }

    static boolean gives(Viewer viewer, TokenScope scope) {
        return scope.rights().stream().allMatch(viewer::may);
    }

    BookPage page(Viewer viewer, TokenForm form) {
        var chosen = Optional.ofNullable(form.scopes()).orElse(List.of());
        var scopes = Arrays.stream(TokenScope.values())
                .filter(s -> gives(viewer, s))
                .map(s -> new Scope(s.code(), words.say("token.scope-" + s.code()), chosen.contains(s.code())))
                .toList();
        return new BookPage(words.say("token.tokens"), lines(viewer), form, homes(viewer), scopes);
    }

    private List<Home> homes(Viewer viewer) {
        return units.among(viewer.reach(Right.TOKENS_KEEP)).stream()
                .filter(u -> u.endedOn() == null)
                .map(u -> new Home(String.valueOf(u.id()), u.name()))
                .toList();
    }

    List<TokenLine> lines(Viewer viewer) {
        return jdbc.sql("""
                        select t.id, t.name, u.name as unit, t.scopes, t.networks::text[] as networks, t.made_at, t.expires_at, t.used_at,
                               host(t.used_from) as used_from, t.refused_at, host(t.refused_from) as refused_from,
                               case when t.former_until > now() then t.former_until end as former_until, t.former_used_at,
                               t.revoked_at is not null or t.expires_at <= now() as over
                        from token t join unit u on u.district = t.district and u.id = t.unit
                        where t.unit = any(:units) order by over, t.made_at desc, t.id desc
                        """)
                .param("units", viewer.units(Right.TOKENS_KEEP).toArray(Long[]::new))
                .query((row, number) -> TokenLine.of(row, clock.getZone(), words))
                .list();
    }
}
