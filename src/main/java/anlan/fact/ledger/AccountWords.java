package anlan.fact.ledger;

import anlan.fact.matching.Identities;
import anlan.fact.problem.ProblemFault;
import anlan.fact.problem.Said;
import anlan.ground.web.Refusals;
import org.jspecify.annotations.Nullable;

/** Whether words about a problem can be kept: all read them, so nobody's number stands in them. Parties have a place of their own. */
final class AccountWords {

    private static final int TITLE = 60;
    private static final int SPOT = 120;

    private AccountWords() {}

    static void check(AccountForm typed, boolean mended, Refusals refusals) {
        refusals.require(!AccountForm.or(typed.title()).isEmpty(), ProblemFault.TITLE_MISSING, "title");
        line(typed.title(), TITLE, "title", refusals);
        line(typed.spot(), SPOT, "spot", refusals);
        words(typed.detail(), "detail", refusals);
        if (mended) {
            refusals.require(!AccountForm.or(typed.why()).isEmpty(), ProblemFault.REASON_MISSING, "why");
            words(typed.why(), "why", refusals);
        }
    }

    private static void line(@Nullable String typed, int longest, String where, Refusals refusals) {
        var line = AccountForm.or(typed);
        refusals.require(line.chars().noneMatch(Character::isISOControl), ProblemFault.WORDS_UNREADABLE, where);
        check(line, longest, where, refusals);
    }

    private static void words(@Nullable String typed, String where, Refusals refusals) {
        Said.check(AccountForm.or(typed), where, refusals);
    }

    private static void check(String typed, int longest, String where, Refusals refusals) {
        if (refusals.require(typed.length() <= longest, ProblemFault.WORDS_LONG, where, longest)) {
            refusals.require(!Identities.numbered(typed), ProblemFault.WORDS_OF_PERSON, where);
        }
    }
}
