package anlan.ground.notify;

import org.jspecify.annotations.Nullable;

/** Where a page of the list of messages ends. */
record Place(boolean read, long id) {

    static @Nullable Place of(String text) {
        return text.matches("[01]-[0-9]{1,18}")
                ? new Place(text.charAt(0) == '1', Long.parseLong(text.substring(2)))
                : null;
    }

    String text() {
        return (read ? "1-" : "0-") + id;
    }
}
