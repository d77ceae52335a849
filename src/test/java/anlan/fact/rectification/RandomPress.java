package anlan.fact.rectification;

import anlan.Browser;
import anlan.fact.problem.ProblemWorld;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One of many people presses one of the buttons of one of many problems. */
record RandomPress(Random random, ProblemWorld w, List<Browser> people, List<String> paths) {

    private static final List<String> WORDY = List.of(
            "return",
            "offer/refusal",
            "measure/objection",
            "progress",
            "extension/denial",
            "rejection",
            "recurrence",
            "reopening",
            "instruction",
            "help/return",
            "help/answer",
            "help/note");
    private static final List<String> BARE = List.of(
            "offer/recall",
            "measure/agreement",
            "extension/grant",
            "claim/recall",
            "verification",
            "look-back",
            "help/acceptance");
    private static final List<String> RARE = List.of("withdrawal", "closing-unfixed", "parting", "merging");

    /** @return the status of the answer; 422 too where nothing was pressed */
    int press(LocalDate today) {
        var person = people.get(random.nextInt(people.size()));
        var path = paths.get(random.nextInt(paths.size()));
        var form = new HashMap<String, String>();
        form.put("text", random.nextInt(10) == 0 ? "" : "因故");
        return switch (random.nextInt(13)) {
            case 0 ->
                person.post(path + "/assignment", with(form, "unit", random.nextBoolean() ? w.bridge : w.shore))
                        .statusCode();
            case 1, 2 ->
                person.post(path + "/acceptance", with(form, "person", someone()))
                        .statusCode();
            case 3 ->
                person.post(path + "/offer", with(form, "unit", random.nextBoolean() ? w.bridge : w.shore))
                        .statusCode();
            case 4 ->
                person.post(path + "/offer/consent", with(form, "person", someone()))
                        .statusCode();
            case 12 -> {
                form.put("until", today.plusDays(1 + random.nextInt(9)).toString());
                yield person.post(
                                path + (random.nextInt(3) == 0 ? "/help/waiver" : "/help"),
                                with(form, "unit", random.nextBoolean() ? w.bridge : w.shore))
                        .statusCode();
            }
            case 5 ->
                person.post(path + "/charge", with(form, "person", someone())).statusCode();
            case 6 -> {
                form.put("until", today.plusDays(random.nextInt(20) - 2).toString());
                yield person.post(path + (random.nextInt(4) == 0 ? "/extension" : "/measure"), form)
                        .statusCode();
            }
            case 7 ->
                person.postFile(path + "/claim", form, "现场.jpg", ProblemWorld.photo())
                        .statusCode();
            case 8, 9 -> person.post(path + "/" + any(BARE), form).statusCode();
            case 10 -> person.post(path + "/" + any(WORDY), form).statusCode();
            default ->
                random.nextInt(4) > 0
                        ? 422
                        : person.post(path + "/" + any(RARE), with(form, "other", number()))
                                .statusCode();
        };
    }

    private String any(List<String> acts) {
        return acts.get(random.nextInt(acts.size()));
    }

    private long someone() {
        return List.of(w.zhou, w.head, w.wu, w.inspector).get(random.nextInt(4));
    }

    private String number() {
        return "2026-" + (1 + random.nextInt(paths.size()));
    }

    private static Map<String, String> with(Map<String, String> form, String name, Object value) {
        form.put(name, value.toString());
        return form;
    }
}
