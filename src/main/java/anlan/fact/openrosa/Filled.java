package anlan.fact.openrosa;

import anlan.fact.sheet.Sheet;
import anlan.fact.submission.Sent;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A form as it was filled in: read from its XML, and said as every submission is. */
final class Filled {

    private static final Pattern UUIDS = Pattern.compile("uuid:([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

    private final Element root;
    private final UUID id;
    private final FilledPhotos photos;

    private Filled(Element root, UUID id) {
        this.root = root;
        this.id = id;
        this.photos = new FilledPhotos(id, new LinkedHashMap<>());
    }

    static Filled of(Element root) {
        var meta = FormXml.children(root, "meta").stream().findFirst();
        var id = meta.map(m -> uuid(FormXml.text(m, "instanceID"))).orElse(null);
        if (id == null) {
            throw refused(Unreadable.INSTANCE_MISSING);
        }
        return new Filled(root, id);
    }

    private static @Nullable UUID uuid(String text) {
        var found = UUIDS.matcher(text);
        return found.matches() ? UUID.fromString(found.group(1)) : null;
    }

    private static RefusedException refused(Unreadable why) {
        return new RefusedException(new Refused(why, ""));
    }

    /** Ids of the photos it names, by what their files are called; known once {@link #sent} was asked. */
    Map<String, UUID> photos() {
        return Map.copyOf(photos.byName());
    }

    /** @param sheets a sheet by its id and version; null where there is none such */
    Sent sent(Instant now, BiFunction<Long, Integer, @Nullable Sheet> sheets) {
        var meta = FormXml.children(root, "meta").getFirst();
        var before = uuid(FormXml.text(meta, "deprecatedID"));
        long sheet = number(FormXml.text(root, "sheet"));
        int version = (int) number(FormXml.text(root, "sheet_version"));
        var block = block(FormXml.text(root, "block"));
        var result = result(FormXml.text(root, "result"));
        var answers = result == Sent.Result.UNREACHED
                ? Map.<String, Object>of()
                : new FilledAnswers(sheet == Sheet.SHIPPED ? null : sheets.apply(sheet, version), photos).of(root);
        var pictures = List.copyOf(photos.byName().values());
        return new Sent(
                id,
                before == null ? id : before,
                before,
                sweep(),
                block[0],
                (int) block[1],
                sheet == Sheet.SHIPPED ? null : sheet,
                sheet == Sheet.SHIPPED ? null : version,
                FormXml.instant(FormXml.text(root, "start")),
                FormXml.instant(FormXml.text(root, "end")),
                now,
                result,
                FormXml.text(root, "why"),
                (int) number(FormXml.text(root, "known")),
                answers,
                result == Sent.Result.FOUND ? FilledFindings.of(root, photos) : List.of(),
                pictures,
                null,
                "openrosa");
    }

    private long sweep() {
        var form = root.getAttribute("id");
        if (!form.matches(Form.id(1).replace("1", "[0-9]{1,18}"))) {
            throw refused(Unreadable.FORM_UNKNOWN);
        }
        return number(form.replaceAll("[^0-9]", ""));
    }

    private static long[] block(String text) {
        if (!text.matches("[0-9]{1,18}-[0-9]{1,9}")) {
            throw refused(Unreadable.BLOCK_MISSING);
        }
        var parts = text.split("-", 2);
        return new long[] {number(parts[0]), number(parts[1])};
    }

    private static Sent.Result result(String text) {
        return switch (text) {
            case "clear" -> Sent.Result.CLEAR;
            case "found" -> Sent.Result.FOUND;
            case "unreached" -> Sent.Result.UNREACHED;
            default -> throw refused(Unreadable.RESULT_MISSING);
        };
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }
}
