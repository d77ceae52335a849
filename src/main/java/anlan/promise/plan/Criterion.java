package anlan.promise.plan;

import org.jspecify.annotations.Nullable;

/**
 * What must hold before a phase may be closed.
 *
 * @param indicator the indicator that must have met its target; null where the coordinator confirms it with evidence
 */
public record Criterion(String code, Name text, @Nullable String indicator) {}
