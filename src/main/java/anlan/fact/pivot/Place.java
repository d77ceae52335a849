package anlan.fact.pivot;

import org.jspecify.annotations.Nullable;

/** An area as counts need it. */
record Place(String code, String level, @Nullable String parent) {}
