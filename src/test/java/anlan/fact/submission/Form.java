package anlan.fact.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A form as a phone fills it in, one line at a time. */
final class Form {

    UUID submission = UUID.randomUUID();

    @Nullable
    UUID base;

    long cut;
    int cell = 1;
    final long sweep;
    long sheet;
    int version = 1;
    String why = "";
    int known;

    @Nullable
    Instant sentAt;

    final Map<String, Object> answers = new HashMap<>();

    Sent.Result result = Sent.Result.CLEAR;
    final List<Sent.Found> findings = new ArrayList<>();

    Form(String path, long cut) {
        this.sweep = Long.parseLong(path.replaceAll("\\D", ""));
        this.cut = cut;
    }

    Form block(int cell) {
        this.cell = cell;
        return this;
    }

    Form found(String title, UUID... photos) {
        return found(title, new Sent.Point(120.0123456, 30.0049876, 13.0), photos);
    }

    Form found(String title, Sent.Point at, UUID... photos) {
        result = Sent.Result.FOUND;
        findings.add(new Sent.Found(UUID.randomUUID(), "safety-hazard", "serious", title, "", at, List.of(photos)));
        return this;
    }

    Form update(Sent of) {
        submission = of.submission();
        base = of.id();
        return this;
    }

    Sent sent() {
        return new Sent(
                UUID.randomUUID(),
                submission,
                base,
                sweep,
                cut,
                cell,
                sheet,
                version,
                null,
                null,
                sentAt,
                result,
                why,
                known,
                Map.copyOf(answers),
                findings,
                List.of(),
                null,
                "phone");
    }

    static byte[] json(Sent sent) {
        return JsonMapper.shared().writeValueAsBytes(sent);
    }
}
