package anlan.ground.signin;

import java.util.function.BooleanSupplier;

/**
 * Another way in than this room's own, offered on the sign-in page by the room that has it.
 *
 * @param path where it begins; it takes {@code to}, where its user wants to go
 * @param key of its name
 * @param open whether the office has set it up
 */
public record Gateway(String path, String key, BooleanSupplier open) {}
