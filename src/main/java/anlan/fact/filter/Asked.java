package anlan.fact.filter;

import anlan.ground.web.Refusals;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What stands in the address, as it was written: so it can be read, refused with a reason, and sent on to a colleague. */
public record Asked(MultiValueMap<String, String> params, Refusals refusals) {

    public Asked(MultiValueMap<String, String> params) {
        this(params, new Refusals());
    }

    @Nullable
    public String text(String name) {
        var written = params.getFirst(name);
        return written == null || written.isBlank() ? null : written.strip();
    }

    public String typed(String name) {
        var written = text(name);
        return written == null ? "" : written;
    }

    /** Several values, one by one or with commas between them. */
    public List<String> list(String name) {
        return params.getOrDefault(name, List.of()).stream()
                .flatMap(v -> Arrays.stream(v.split(",", -1)))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .distinct()
                .toList();
    }

    @Nullable
    public Boolean yesOrNo(String name) {
        var written = text(name);
        if (written == null) {
            return null;
        }
        if (!refusals.require(written.matches("true|false"), FilterFault.YES_OR_NO, name, written)) {
            return null;
        }
        return Boolean.valueOf(written);
    }

    @Nullable
    public Integer number(String name, int least, int most) {
        var number = whole(name);
        if (number == null) {
            return null;
        }
        var fits = number >= least && number <= most;
        return refusals.require(fits, FilterFault.NUMBER_UNREADABLE, name, number.toString())
                ? number.intValue()
                : null;
    }

    @Nullable
    public Long whole(String name) {
        return read(
                name,
                FilterFault.NUMBER_UNREADABLE,
                w -> w.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(w)) : Optional.empty());
    }

    public <T> @Nullable T read(String name, Enum<?> otherwise, Function<String, Optional<T>> reading) {
        var written = text(name);
        if (written == null) {
            return null;
        }
        var read = reading.apply(written);
        refusals.require(read.isPresent(), otherwise, name, written);
        return read.orElse(null);
    }

    /** The address again, with some values changed (null takes one away); paging always begins anew. */
    public String address(String path, Map<String, @Nullable Object> changed) {
        var to = UriComponentsBuilder.fromPath(path);
        params.forEach((name, values) -> {
            if (!changed.containsKey(name) && !PASSING.contains(name)) {
                values.stream().filter(v -> !v.isBlank()).forEach(v -> to.queryParam(name, encoded(v)));
            }
        });
        changed.forEach((name, value) -> {
            if (value != null) {
                to.queryParam(name, encoded(value.toString()));
            }
        });
        return to.build(true).toUriString();
    }

    /** A part of the address as a hidden field of a form that asks for the same. */
    public record Part(String name, String value) {}

    /** @param without names that are left out, besides those that are left out of addresses */
    public List<Part> parts(String... without) {
        var left = List.of(without);
        return params.entrySet().stream()
                .filter(e -> !left.contains(e.getKey()) && !PASSING.contains(e.getKey()))
                .flatMap(e -> e.getValue().stream().filter(v -> !v.isBlank()).map(v -> new Part(e.getKey(), v)))
                .toList();
    }

    private static final List<String> PASSING = List.of("after", "note", "lang");

    private static String encoded(String value) {
        return UriUtils.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
