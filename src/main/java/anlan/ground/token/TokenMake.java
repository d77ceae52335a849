package anlan.ground.token;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.staff.Units;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A token for a system of a unit; shown once. */
@UseCase
class TokenMake {

    /** @param again whether the one before still opens for a while */
    record MadePage(String title, String name, String token, boolean again) {}

    private static final int LONGEST_NAME = 60;

    enum Reason {
        NAME_MISSING,
        NAME_LONG,
        UNIT_UNKNOWN,
        SCOPE_MISSING,
        SCOPE_NOT_YOURS,
        DAYS_WRONG,
        NETWORKS_WRONG
    }

    private final TokenBook book;
    private final Tokens tokens;
    private final Units units;
    private final Audit audit;
    private final Words words;

    TokenMake(TokenBook book, Tokens tokens, Units units, Audit audit, Words words) {
        this.book = book;
        this.tokens = tokens;
        this.units = units;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.TOKENS_KEEP)
    @PostMapping("/tokens")
    ModelAndView make(Viewer viewer, @ModelAttribute TokenForm form) {
        var refusals = new Refusals();
        if (refusals.require(!form.name().isEmpty(), Reason.NAME_MISSING, "name")) {
            refusals.require(form.name().length() <= LONGEST_NAME, Reason.NAME_LONG, "name", LONGEST_NAME);
        }
        var unit = TokenForm.number(form.unit())
                .filter(viewer.units(Right.TOKENS_KEEP)::contains)
                .flatMap(units::find);
        refusals.require(unit.isPresent(), Reason.UNIT_UNKNOWN, "unit");
        var scopes = scopes(viewer, form, refusals);
        var days = TokenForm.number(form.days()).filter(d -> d > 0 && d <= Tokens.LONGEST.toDays());
        refusals.require(days.isPresent(), Reason.DAYS_WRONG, "days", Tokens.LONGEST.toDays());
        var networks = Networks.read(form.networks());
        refusals.require(networks.isPresent(), Reason.NETWORKS_WRONG, "networks");
        if (refusals.any() || unit.isEmpty() || days.isEmpty() || networks.isEmpty()) {
            return Page.refused(TokenBook.VIEW, book.page(viewer, form), refusals);
        }
        var token = tokens.make(form.name(), unit.get().id(), scopes, networks.get(), Duration.ofDays(days.get()));
        audit.did("token.made", "token/" + form.name(), null, form, null);
        return Page.of(
                "ground/token/TokenMade", new MadePage(words.say("token.made"), form.name(), token.text(), false));
    }

    /** Nobody hands a system more than they have. */
    private static List<TokenScope> scopes(Viewer viewer, TokenForm form, Refusals refusals) {
        var scopes = Optional.ofNullable(form.scopes()).orElse(List.of()).stream()
                .flatMap(code -> TokenScope.of(code).stream())
                .toList();
        refusals.require(!scopes.isEmpty(), Reason.SCOPE_MISSING, "scopes");
        refusals.require(scopes.stream().allMatch(s -> TokenBook.gives(viewer, s)), Reason.SCOPE_NOT_YOURS, "scopes");
        return scopes;
    }
}
