package anlan.promise.change;

/** A part that both a change and a version approved meanwhile had changed: what was kept, and what that version says. */
public record Clash(String part, String kept, String other) {}
