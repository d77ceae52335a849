package anlan.fact.sheet;

import anlan.ground.web.Refusals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** Questions in their order, and in their groups. */
final class Arrangement {

    private Arrangement() {}

    /** @param group key of the group it comes into; empty for none */
    static List<Question> add(List<Question> all, Question question, String group) {
        return group.isEmpty() ? with(all, question) : each(all, group, g -> g.with(with(g.questions(), question)));
    }

    private static List<Question> with(List<Question> all, Question question) {
        var more = new ArrayList<>(all);
        more.add(question);
        return List.copyOf(more);
    }

    static List<Question> remove(List<Question> all, String key) {
        return all.stream()
                .filter(q -> !q.key().equals(key))
                .map(q -> q instanceof Question.Group g ? g.with(remove(g.questions(), key)) : q)
                .toList();
    }

    /** In its place; where its group changes, at that group's end. */
    static List<Question> change(List<Question> all, Question question, String group) {
        return group(all, question.key()).equals(group)
                ? replaced(all, question)
                : add(remove(all, question.key()), question, group);
    }

    private static List<Question> replaced(List<Question> all, Question question) {
        return all.stream()
                .map(q -> q.key().equals(question.key())
                        ? question
                        : q instanceof Question.Group g ? g.with(replaced(g.questions(), question)) : q)
                .toList();
    }

    /** One place towards the beginning or the end, among those beside it. */
    static List<Question> move(List<Question> all, String key, int by) {
        for (var at = 0; at < all.size(); at++) {
            if (all.get(at).key().equals(key)) {
                var to = Math.clamp((long) at + by, 0, all.size() - 1);
                var moved = new ArrayList<>(all);
                Collections.swap(moved, at, to);
                return List.copyOf(moved);
            }
        }
        return all.stream()
                .map(q -> q instanceof Question.Group g ? g.with(move(g.questions(), key, by)) : q)
                .toList();
    }

    /** The group that a question is in; empty for none. */
    static String group(List<Question> all, String key) {
        return all.stream()
                .filter(q -> q instanceof Question.Group g
                        && g.questions().stream().anyMatch(i -> i.key().equals(key)))
                .map(Question::key)
                .findFirst()
                .orElse("");
    }

    private static List<Question> each(List<Question> all, String group, UnaryOperator<Question.Group> change) {
        return all.stream()
                .map(q -> q instanceof Question.Group g && g.key().equals(group) ? (Question) change.apply(g) : q)
                .toList();
    }

    /** Rules look back only: at questions that are asked before. */
    static void check(Sheet sheet, Refusals refusals) {
        var before = new LinkedHashSet<String>();
        for (var question : sheet.all()) {
            for (var rule : question.shown().rules()) {
                refusals.require(
                        before.contains(rule.key()),
                        SheetFault.RULE_LATER,
                        "",
                        question.label().said(),
                        sheet.find(rule.key()).map(q -> q.label().said()).orElse(rule.key()));
            }
            before.add(question.key());
        }
    }
}
