package anlan.ground.web;

/**
 * A first step of somebody new, as a room sees it.
 *
 * @param done whether the facts say so: it cannot be ticked off by hand
 */
public record FirstStep(String title, String why, String path, boolean done) {}
