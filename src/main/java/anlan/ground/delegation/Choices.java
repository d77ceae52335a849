package anlan.ground.delegation;

import anlan.ground.access.Viewer;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The colleagues to choose from, as the form shows them. */
@Component
class Choices {

    static final int AT_A_TIME = 8;

    /** @param account shown where name and posts are somebody else's too; empty otherwise */
    record Choice(long id, String name, String posts, String account, boolean chosen) {}

    /** @param said how many there are, and what to do for more */
    record Found(String said, List<Choice> choices) {}

    static final Found NONE = new Found("", List.of());

    private final Colleagues colleagues;
    private final Words words;

    Choices(Colleagues colleagues, Words words) {
        this.colleagues = colleagues;
        this.words = words;
    }

    Found found(Viewer viewer, DelegationForm form) {
        var people = new LinkedHashMap<Long, List<Colleagues.Line>>();
        colleagues
                .find(viewer, form.taker(), AT_A_TIME + 1)
                .forEach(l -> people.computeIfAbsent(l.person(), p -> new ArrayList<>())
                        .add(l));
        var plain = people.values().stream()
                .limit(AT_A_TIME)
                .map(l -> choice(l, form))
                .toList();
        return new Found(said(people.size(), form), toldApart(plain, people));
    }

    private Choice choice(List<Colleagues.Line> posts, DelegationForm form) {
        var first = posts.getFirst();
        var held = posts.stream()
                .map(l -> l.unit() + " " + (l.title().isEmpty() ? words.say("staff.role-" + l.role()) : l.title()))
                .distinct()
                .collect(Collectors.joining(words.say("delegation.post-comma")));
        return new Choice(first.person(), first.name(), held, "", form.chosen().equals(String.valueOf(first.person())));
    }

    private static List<Choice> toldApart(List<Choice> plain, LinkedHashMap<Long, List<Colleagues.Line>> people) {
        var alike =
                plain.stream().collect(Collectors.groupingBy(c -> c.name() + "\n" + c.posts(), Collectors.counting()));
        return plain.stream()
                .map(c -> alike.getOrDefault(c.name() + "\n" + c.posts(), 0L) < 2
                        ? c
                        : new Choice(c.id(), c.name(), c.posts(), account(people, c), c.chosen()))
                .toList();
    }

    private static String account(LinkedHashMap<Long, List<Colleagues.Line>> people, Choice choice) {
        return people.getOrDefault(choice.id(), List.of()).getFirst().account();
    }

    private String said(int people, DelegationForm form) {
        if (people == 0) {
            return words.say("delegation.found-none");
        }
        return people > AT_A_TIME
                ? words.say(form.taker().isEmpty() ? "delegation.found-near" : "delegation.found-more", AT_A_TIME)
                : words.say("delegation.found", people);
    }
}
