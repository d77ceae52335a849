package anlan.fact.figure;

import anlan.ground.web.Refusals;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed into a form's fields: {@code v.CODE} a count, {@code yes.CODE} and {@code asked.CODE} a share. */
record Typed(Map<String, String> fields) {

    private static final long MOST = 1_000_000_000L;

    enum Reason {
        NUMBER_MISSING,
        NUMBER_WRONG,
        SHARE_HALF,
        YES_OVER_ASKED,
        ASKED_NONE
    }

    String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** The numbers, with everything that is wrong said at once. */
    Map<String, Report.Told> read(ReportForm form, Refusals refusals) {
        var numbers = new LinkedHashMap<String, Report.Told>();
        for (var asked : form.items()) {
            var number = asked.item().shape() == Shape.SHARE ? share(asked, refusals) : count(asked, refusals);
            if (number != null) {
                numbers.put(asked.item().code(), number);
            }
        }
        return numbers;
    }

    private Report.@Nullable Told count(ReportForm.Asked asked, Refusals refusals) {
        var name = "v." + asked.item().code();
        if (field(name).isEmpty()) {
            refusals.require(!asked.needed(), Reason.NUMBER_MISSING, name);
            return null;
        }
        var number = number(name, refusals);
        return number == null ? null : new Report.Count(number);
    }

    private Report.@Nullable Told share(ReportForm.Asked asked, Refusals refusals) {
        var code = asked.item().code();
        var blanks = (field("yes." + code).isEmpty() ? 1 : 0)
                + (field("asked." + code).isEmpty() ? 1 : 0);
        if (blanks == 2) {
            refusals.require(!asked.needed(), Reason.NUMBER_MISSING, "asked." + code);
            return null;
        }
        if (!refusals.require(blanks == 0, Reason.SHARE_HALF, "asked." + code)) {
            return null;
        }
        var yes = number("yes." + code, refusals);
        var of = number("asked." + code, refusals);
        return yes != null
                        && of != null
                        && refusals.require(of > 0, Reason.ASKED_NONE, "asked." + code)
                        && refusals.require(yes <= of, Reason.YES_OVER_ASKED, "yes." + code)
                ? new Report.Yes(yes, of)
                : null;
    }

    /** Whole numbers as people type them: 1,200, １２００. */
    private @Nullable Long number(String name, Refusals refusals) {
        var text = Normalizer.normalize(field(name), Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
        var whole = text.matches("[0-9]{1,10}") && Long.parseLong(text) <= MOST;
        return refusals.require(whole, Reason.NUMBER_WRONG, name) ? Long.valueOf(text) : null;
    }

    static Typed of(Map<String, Report.Told> numbers) {
        var fields = new LinkedHashMap<String, String>();
        numbers.forEach((code, number) -> {
            switch (number) {
                case Report.Count count -> fields.put("v." + code, Long.toString(count.value()));
                case Report.Yes share -> {
                    fields.put("yes." + code, Long.toString(share.yes()));
                    fields.put("asked." + code, Long.toString(share.asked()));
                }
            }
        });
        return new Typed(fields);
    }
}
