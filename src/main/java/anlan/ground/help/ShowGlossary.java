package anlan.ground.help;

import anlan.ground.access.Open;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the words mean: for everybody, signed in or not. */
@UseCase
class ShowGlossary {

    record GlossaryPage(String title, List<Terms.Term> terms) {}

    private final Terms terms;
    private final Words words;

    ShowGlossary(Terms terms, Words words) {
        this.terms = terms;
        this.words = words;
    }

    @Open
    @GetMapping("/glossary")
    ModelAndView show() {
        return Page.of("ground/help/ShowGlossary", new GlossaryPage(words.say("help.glossary"), terms.all()));
    }
}
