package anlan.fact.submission;

import anlan.ground.web.Refused;
import anlan.ground.web.Words;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A reason kept with what it is about, so that each reader has it in their own words. */
record Reason(String key, List<String> args) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Reason of(Refused refused) {
        return new Reason(
                refused.key(), refused.args().stream().map(String::valueOf).toList());
    }

    static Reason of(HoldReason reason, Object... args) {
        return of(new Refused(reason, "", args));
    }

    static String text(List<Reason> reasons) {
        return JSON.writeValueAsString(reasons);
    }

    static List<Reason> read(String text) {
        return JSON.readValue(text, new TypeReference<List<Reason>>() {});
    }

    String say(Words words) {
        return words.say(key, args.toArray());
    }
}
