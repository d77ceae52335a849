package anlan.ground.store;

/** Whether this process works beside the server that owns the home. */
public record Guest(boolean here) {}
