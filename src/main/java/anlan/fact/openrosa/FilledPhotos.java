package anlan.fact.openrosa;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Ids of a form's photos by what their files are called: the same each time it is sent, as is whatever else is made for it. */
record FilledPhotos(UUID form, Map<String, UUID> byName) {

    UUID of(String name) {
        return byName.computeIfAbsent(name, n -> made("photo " + n));
    }

    UUID made(String what) {
        return UUID.nameUUIDFromBytes((form + " " + what).getBytes(StandardCharsets.UTF_8));
    }
}
