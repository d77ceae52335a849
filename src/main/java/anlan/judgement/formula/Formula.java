package anlan.judgement.formula;

import java.util.List;

/**
 * A formula of the office, in CEL over named measures; all numbers are decimals. CEL's checker decides what is a
 * formula. It is then evaluated here, and not by CEL's runtime, because there a division by zero is infinity, and an
 * office's number must be nothing instead; and because tens of thousands of values are wanted at once.
 *
 * @param names the measures it uses, in the order it wants their numbers in
 */
public record Formula(String source, List<String> names, Term term, Shape shape) {

    /** The value, or not a number where it divides by zero. */
    public double at(double... measures) {
        try {
            double value = term.at(measures);
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (Term.DividedByZero nothing) {
            return Double.NaN;
        }
    }
}
