package anlan.ground.token;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One token: how it is used, and from where it may be. */
@UseCase
class TokenCard {

    static final String VIEW = "ground/token/TokenCard";

    /** @param networks as typed, one blank between */
    record CardPage(String title, TokenLine token, String networks) {}

    private final TokenBook book;
    private final JdbcClient jdbc;
    private final Audit audit;

    TokenCard(TokenBook book, JdbcClient jdbc, Audit audit) {
        this.book = book;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @May(Right.TOKENS_KEEP)
    @GetMapping("/tokens/{id}")
    ModelAndView show(Viewer viewer, @PathVariable long id) {
        var token = kept(viewer, id);
        return Page.of(VIEW, new CardPage(token.name(), token, String.join(" ", token.networks())));
    }

    @May(Right.TOKENS_KEEP)
    @PostMapping("/tokens/{id}/networks")
    ModelAndView reach(Viewer viewer, @PathVariable long id, @RequestParam(defaultValue = "") String networks) {
        var token = alive(viewer, id);
        var read = Networks.read(networks);
        if (read.isEmpty()) {
            return Page.refused(
                    VIEW,
                    new CardPage(token.name(), token, networks),
                    new Refusals().add(TokenMake.Reason.NETWORKS_WRONG, "networks"));
        }
        jdbc.sql("update token set networks = cast(:networks as cidr[]) where id = :id")
                .param("networks", read.get().toArray(String[]::new))
                .param("id", id)
                .update();
        audit.did("token.reach-set", "token/" + token.name(), token.networks(), read.get(), null);
        return Page.to("/tokens/" + id, "token.reach-is-set");
    }

    TokenLine kept(Viewer viewer, long id) {
        return book.lines(viewer).stream().filter(t -> t.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    /** One that has not ended: nothing about another can be changed any more. */
    TokenLine alive(Viewer viewer, long id) {
        var token = kept(viewer, id);
        if (token.over()) {
            throw new NotFound();
        }
        return token;
    }
}
