package anlan.fact.ledger;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the ledger stands in the menu. */
@Configuration(proxyBeanMethods = false)
class ProblemDoor {

    @Bean
    Door problems() {
        return new Door(Door.Section.WORK, 20, "/problems", "problem.ledger", Right.PROBLEMS_SEE);
    }
}
