package anlan.promise.plan;

/** An overall objective of a campaign; indicators are tied to it by its code. */
public record Objective(String code, Name name) {}
