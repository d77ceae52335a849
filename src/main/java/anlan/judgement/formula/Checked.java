package anlan.judgement.formula;

import java.util.Collection;
import java.util.List;

/** A formula that was looked at: it is one, or it has faults. */
public sealed interface Checked {

    /** @param measures codes that the formula may name */
    static Checked of(String source, Collection<String> measures) {
        return Grammar.check(source, measures);
    }

    record Good(Formula formula) implements Checked {}

    record Faulty(List<FormulaFault> faults) implements Checked {}
}
