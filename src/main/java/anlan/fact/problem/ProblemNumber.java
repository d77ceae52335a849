package anlan.fact.problem;

import org.springframework.context.MessageSourceResolvable;

/**
 * A problem's number, said in the language of the sentence in which it stands.
 *
 * @param kept year and count, as the ledger keeps it: {@code 2026-0030}
 */
public record ProblemNumber(String kept) implements MessageSourceResolvable {

    @Override
    public String[] getCodes() {
        return new String[] {"problem.number"};
    }

    @Override
    public Object[] getArguments() {
        return kept.split("-");
    }
}
