package anlan.promise.letter;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where letters stand in the menu: those of the campaign under way. */
@Configuration(proxyBeanMethods = false)
class LetterDoor {

    @Bean
    Door letters() {
        return new Door(Door.Section.PLAN, 30, "/letters", "letter.list", Right.LETTERS_SEE);
    }
}
