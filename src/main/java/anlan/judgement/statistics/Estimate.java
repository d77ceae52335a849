package anlan.judgement.statistics;

import org.jspecify.annotations.Nullable;

/** What a method says of a number: null where the figures given cannot tell. */
record Estimate(
        @Nullable Double estimate,
        @Nullable Double se,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double p) {}
