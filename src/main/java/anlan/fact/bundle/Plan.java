package anlan.fact.bundle;

import anlan.fact.problem.Account;
import anlan.fact.problem.Act;
import anlan.ground.web.Refused;

/** What will become of one of many problems. */
sealed interface Plan {

    record Step(Act.Step step) implements Plan {}

    record Mend(Account account) implements Plan {}

    record Urge() implements Plan {}

    record No(Refused why) implements Plan {}
}
