/**
 * The language of formulas: CEL's arithmetic over names, and nothing else of it.
 *
 * <p>{@link anlan.judgement.formula.Checked} looks at what an office typed and is a formula, or the faults, each at its character. A
 * {@link anlan.judgement.formula.Formula} computes, and knows its shape, from which follows what interval its value has. The room knows nothing
 * of what the names mean. A division by zero is no number.
 */
@NullMarked
@ApplicationModule(
        id = "formula",
        allowedDependencies = {})
package anlan.judgement.formula;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
