package anlan.fact.submission;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An edition as it is kept, with what became of it.
 *
 * @param ahead seconds that the sender's clock was ahead of ours
 * @param version null unless it counts
 * @param reasons null unless it was held
 * @param asideBy null unless somebody decided that it does not count
 */
record Edition(
        UUID id,
        UUID submission,
        @Nullable UUID base,
        long sweep,
        long cut,
        int cell,
        long sheet,
        int sheetVersion,
        String result,
        String why,
        int known,
        String answers,
        String findings,
        String pictures,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime savedAt,
        long ahead,
        String way,
        OffsetDateTime receivedAt,
        long person,
        String madeBy,
        @Nullable Integer version,
        @Nullable String takenBy,
        @Nullable String takenWords,
        @Nullable String reasons,
        @Nullable String asideBy,
        @Nullable String asideWords) {

    private static final JsonMapper JSON = JsonMapper.shared();

    boolean waits() {
        return reasons != null && version == null && asideBy == null;
    }

    List<Reason> held() {
        return reasons == null ? List.of() : Reason.read(reasons);
    }

    List<Sent.Found> found() {
        return JSON.readValue(findings, new TypeReference<List<Sent.Found>>() {});
    }

    /** As it came, to be judged again. */
    Sent sent() {
        return new Sent(
                id,
                submission,
                base,
                sweep,
                cut,
                cell,
                sheet,
                sheetVersion,
                Optional.ofNullable(startedAt).map(OffsetDateTime::toInstant).orElse(null),
                Optional.ofNullable(savedAt).map(OffsetDateTime::toInstant).orElse(null),
                null,
                Sent.Result.valueOf(result.toUpperCase(Locale.ROOT)),
                why,
                known,
                JSON.readValue(answers, new TypeReference<Map<String, Object>>() {}),
                found(),
                JSON.readValue(pictures, new TypeReference<List<UUID>>() {}),
                person,
                way);
    }
}
