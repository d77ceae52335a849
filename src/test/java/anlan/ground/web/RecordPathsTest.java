package anlan.ground.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** The templates' own language is the judge: the same answers, only sooner. */
class RecordPathsTest {

    record Leaf(
            String name, int count, boolean on, @Nullable String none, List<String> many, Map<String, String> by) {
        public String shout() {
            return name + "!";
        }
    }

    record Tree(Leaf leaf, @Nullable Leaf absent, List<Leaf> leaves) {}

    private static final Leaf LEAF = new Leaf("石桥 <街>", 3, true, null, List.of("a"), Map.of("k", "v"));
    private static final Tree TREE = new Tree(LEAF, null, List.of(LEAF));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tree.leaf.name",
                "tree.leaf.count",
                "tree.leaf.on",
                "tree.leaf.none",
                "tree.absent",
                "tree.leaf.many",
                "tree.leaf.none == null",
                "tree.leaf.name != null",
                "tree.absent == null",
                "tree.absent != null",
                "tree.leaf.many.isEmpty()",
                "tree.leaf.name.isEmpty()",
                "tree.leaf.by.isEmpty()",
                "tree.leaf.by.k",
                "tree.leaf.shout()",
                "tree.leaf.count + 1",
                "tree.leaves[0].name",
                "word",
                "word.isEmpty()",
                "unknown",
                "unknown == null",
                "nothing",
                "nothing == null",
                "tree.leaf.name + '.zh'",
                "true",
                "not tree.leaf.on"
            })
    void answersAsTheGeneralLanguageDoes(String path) {
        assertThat(written(new Templates.Straight(), path)).isEqualTo(written(new SpringStandardDialect(), path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree.absent.name", "tree.leaf.unheard", "nothing.name", "tree.leaf.count.isEmpty()"})
    void failsWhereTheGeneralLanguageFails(String path) {
        for (var dialect : List.of(new SpringStandardDialect(), new Templates.Straight())) {
            assertThatThrownBy(() -> written(dialect, path)).isInstanceOf(TemplateProcessingException.class);
        }
    }

    private static String written(SpringStandardDialect dialect, String path) {
        var engine = new SpringTemplateEngine();
        engine.setDialect(dialect);
        engine.setTemplateResolver(new StringTemplateResolver());
        var variables = new HashMap<String, Object>(Map.of("tree", TREE, "word", "字"));
        var context = new Context(Locale.CHINA, variables);
        context.setVariable("nothing", null);
        return engine.process(
                "<i th:text=\"${" + path + "}\" th:class=\"${" + path + "} ? 'yes' : 'no'\">x</i>", context);
    }
}
