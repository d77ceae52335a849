package anlan.promise.duty;

import anlan.ground.access.Right;
import anlan.ground.notify.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people are told about duties. */
@Configuration(proxyBeanMethods = false)
class DutyKinds {

    static final Kind GIVEN = Kind.required("duty.given", Right.DUTIES_HANDLE);
    static final Kind RETURNED = Kind.required("duty.returned", Right.DUTIES_KEEP);
    static final Kind TO_GRANT = Kind.required("duty.to-grant", Right.DUTIES_KEEP);
    static final Kind TO_CONFIRM = Kind.required("duty.to-confirm", Right.DUTIES_KEEP);
    static final Kind ANSWERED = Kind.usual("duty.answered", Right.DUTIES_SEE);
    static final Kind BACK = Kind.required("duty.back", Right.DUTIES_HANDLE);
    static final Kind DUE = Kind.required("duty.due", Right.DUTIES_SEE);
    static final Kind OVERDUE = Kind.required("duty.overdue", Right.DUTIES_SEE);

    @Bean
    Kind dutyGiven() {
        return GIVEN;
    }

    @Bean
    Kind dutyReturned() {
        return RETURNED;
    }

    @Bean
    Kind dutyToGrant() {
        return TO_GRANT;
    }

    @Bean
    Kind dutyToConfirm() {
        return TO_CONFIRM;
    }

    @Bean
    Kind dutyAnswered() {
        return ANSWERED;
    }

    @Bean
    Kind dutyBack() {
        return BACK;
    }

    @Bean
    Kind dutyDue() {
        return DUE;
    }

    @Bean
    Kind dutyOverdue() {
        return OVERDUE;
    }
}
