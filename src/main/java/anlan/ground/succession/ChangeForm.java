package anlan.ground.succession;

import anlan.ground.place.Area;
import anlan.ground.store.District;
import anlan.ground.web.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the form of a change, ready to show. */
@Component
class ChangeForm {

    static final String VIEW = "ground/succession/NewChange";

    /**
     * @param within areas whose areas below may be chosen from
     * @param areas to choose from
     * @param into where they may go
     * @param one whether a single one is chosen
     */
    record FormPage(
            String title,
            List<Option> kinds,
            String kind,
            String hint,
            List<Option> within,
            List<Option> areas,
            List<Option> into,
            boolean one,
            boolean fresh,
            Wanted wanted) {}

    record Option(String code, String name, boolean chosen) {}

    private final Words words;

    ChangeForm(Words words) {
        this.words = words;
    }

    FormPage page(Wanted wanted, Known known) {
        String kind = wanted.kindOr();
        String district = District.current() + "000000";
        var townships = known.below(district);
        var upper = kind.equals("split") || kind.equals("move")
                ? townships
                : Stream.concat(known.find(district).stream(), townships.stream())
                        .toList();
        if (kind.equals("split"))
            upper = Stream.concat(townships.stream(), villages(known, townships))
                    .toList();
        String within = upper.stream().anyMatch(a -> a.code().equals(Wanted.text(wanted.within())))
                ? Wanted.text(wanted.within())
                : upper.isEmpty() ? "" : upper.getFirst().code();
        var below = known.below(within);
        var into = kind.equals("move")
                ? townships.stream().filter(a -> !a.code().equals(within)).toList()
                : below;
        return new FormPage(
                words.say("succession.new"),
                Wanted.KINDS.stream()
                        .map(k -> new Option(k, words.say("succession.form-" + k), k.equals(kind)))
                        .toList(),
                kind,
                words.say("succession.hint-" + kind),
                kind.equals("file") ? List.of() : options(upper, List.of(within)),
                kind.equals("file") ? List.of() : options(below, wanted.chosen()),
                kind.equals("merge") || kind.equals("move")
                        ? options(into, List.of(Wanted.text(wanted.into())))
                        : List.of(),
                kind.equals("rename"),
                kind.equals("merge") || kind.equals("split") || kind.equals("rename"),
                new Wanted(
                        kind,
                        wanted.day(),
                        wanted.document(),
                        within,
                        wanted.areas(),
                        wanted.into(),
                        wanted.code(),
                        wanted.name()));
    }

    private static Stream<Area> villages(Known known, List<Area> townships) {
        return townships.stream().flatMap(t -> known.below(t.code()).stream());
    }

    private static List<Option> options(List<Area> areas, List<String> chosen) {
        return areas.stream()
                .map(a -> new Option(a.code(), a.name() + " " + a.code(), chosen.contains(a.code())))
                .toList();
    }
}
