package anlan.judgement.indicator;

import java.util.List;

/** A formula that was looked at: it is one, or it has faults. */
sealed interface Checked {
    record Good(Formula formula) implements Checked {}

    record Faulty(List<FormulaFault> faults) implements Checked {}
}
