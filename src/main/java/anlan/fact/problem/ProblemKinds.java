package anlan.fact.problem;

import anlan.ground.access.Right;
import anlan.ground.notify.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people are told about problems. */
@Configuration(proxyBeanMethods = false)
class ProblemKinds {

    static final Kind TO_GIVE = Kind.required("problem.to-give", Right.PROBLEMS_ASSIGN);
    static final Kind GIVEN = Kind.required("problem.given", Right.PROBLEMS_HANDLE);
    static final Kind TO_AGREE = Kind.required("problem.to-agree", Right.PROBLEMS_ASSIGN);
    static final Kind ANSWERED = Kind.usual("problem.answered", Right.PROBLEMS_HANDLE);
    static final Kind TO_VERIFY = Kind.required("problem.to-verify", Right.PROBLEMS_VERIFY);
    static final Kind BACK = Kind.required("problem.back", Right.PROBLEMS_HANDLE);
    static final Kind ENDED = Kind.usual("problem.ended", Right.PROBLEMS_SEE);
    static final Kind DUE = Kind.required("problem.due", Right.PROBLEMS_SEE);
    static final Kind URGED = Kind.required("problem.urged", Right.PROBLEMS_SEE);
    static final Kind INSTRUCTED = Kind.required("problem.instructed", Right.PROBLEMS_SEE);
    static final Kind HELP_WANTED = Kind.required("problem.help-wanted", Right.PROBLEMS_HANDLE);
    static final Kind HELP_ANSWERED = Kind.required("problem.help-answered", Right.PROBLEMS_HANDLE);

    @Bean
    Kind problemHelpWanted() {
        return HELP_WANTED;
    }

    @Bean
    Kind problemHelpAnswered() {
        return HELP_ANSWERED;
    }

    @Bean
    Kind problemToGive() {
        return TO_GIVE;
    }

    @Bean
    Kind problemGiven() {
        return GIVEN;
    }

    @Bean
    Kind problemToAgree() {
        return TO_AGREE;
    }

    @Bean
    Kind problemAnswered() {
        return ANSWERED;
    }

    @Bean
    Kind problemToVerify() {
        return TO_VERIFY;
    }

    @Bean
    Kind problemBack() {
        return BACK;
    }

    @Bean
    Kind problemEnded() {
        return ENDED;
    }

    @Bean
    Kind problemDue() {
        return DUE;
    }

    @Bean
    Kind problemUrged() {
        return URGED;
    }

    @Bean
    Kind problemInstructed() {
        return INSTRUCTED;
    }
}
