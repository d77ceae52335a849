package anlan.ground.token;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A new secret for a token, shown once. The one in use opens for a day more, so that the system is never without; or ends at once. */
@UseCase
class TokenRotate {

    /** A secret that was never used is in nobody's hands: then the one before it, which is, stays the former one. */
    private static final String ROTATE = """
            update token set hash = :hash, secret_used = false, expires_at = now() + (expires_at - made_at), made_at = now(),
              former_hash = case when not secret_used and former_until > now() then former_hash else hash end,
              former_until = case when not secret_used and former_until > now() then former_until
                else least(expires_at, now() + interval '1 day') end,
              former_used_at = case when not secret_used and former_until > now() then former_used_at end
            where id = :id
            """;

    private final TokenCard card;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Words words;

    TokenRotate(TokenCard card, JdbcClient jdbc, Audit audit, Words words) {
        this.card = card;
        this.jdbc = jdbc;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.TOKENS_KEEP)
    @PostMapping("/tokens/{id}/rotation")
    ModelAndView rotate(Viewer viewer, @PathVariable long id) {
        var token = card.alive(viewer, id);
        if (!gives(viewer, id)) {
            return Page.refused(
                    TokenCard.VIEW,
                    new TokenCard.CardPage(token.name(), token, String.join(" ", token.networks())),
                    new Refusals().add(TokenMake.Reason.SCOPE_NOT_YOURS, "rotation"));
        }
        var fresh = Tokens.fresh();
        jdbc.sql(ROTATE).param("hash", fresh.hash()).param("id", id).update();
        audit.did("token.rotated", "token/" + token.name(), null, null, null);
        return Page.of(
                "ground/token/TokenMade",
                new TokenMake.MadePage(words.say("token.made"), token.name(), fresh.text(), true));
    }

    /** The new secret is in place, or the old one has leaked. */
    @May(Right.TOKENS_KEEP)
    @PostMapping("/tokens/{id}/former/ending")
    ModelAndView endFormer(Viewer viewer, @PathVariable long id) {
        var token = card.alive(viewer, id);
        jdbc.sql("update token set former_hash = null, former_until = null, former_used_at = null where id = ?")
                .params(id)
                .update();
        audit.did("token.former-ended", "token/" + token.name(), null, null, null);
        return Page.to("/tokens/" + id, "token.former-is-ended");
    }

    /** Whoever gets the new secret could use it themselves: nobody hands out more than they have. */
    private boolean gives(Viewer viewer, long id) {
        var scopes = jdbc.sql("select unnest(scopes) from token where id = ?")
                .params(id)
                .query(String.class)
                .list();
        return Arrays.stream(TokenScope.values())
                .filter(s -> scopes.contains(s.code()))
                .allMatch(s -> TokenBook.gives(viewer, s));
    }
}
