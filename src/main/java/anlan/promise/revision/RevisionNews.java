package anlan.promise.revision;

import anlan.ground.access.Right;
import anlan.ground.notify.Concern;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Tells those who may approve of a revision that waits, and those who wrote it of the answer. Each hears of each step once. */
@Component
class RevisionNews {

    private static final Kind ASKED = Kind.required("revision.asked", Right.PLAN_APPROVE);
    private static final Kind WAITS = Kind.required("revision.waits", Right.PLAN_APPROVE);
    private static final Kind CALLED_OFF = Kind.required("revision.called-off", Right.PLAN_KEEP);
    private static final Kind APPROVED = Kind.usual("revision.approved", Right.PLAN_KEEP);
    private static final Kind RETURNED = Kind.required("revision.returned", Right.PLAN_KEEP);

    private final Messages messages;
    private final Approvers approvers;
    private final Wording wording;

    RevisionNews(Messages messages, Approvers approvers, Wording wording) {
        this.messages = messages;
        this.approvers = approvers;
        this.wording = wording;
    }

    void asked(Campaign campaign, Revision.Kept kept, int step) {
        messages.tell(new Message(
                        ASKED,
                        approvers.besides(kept.hands()),
                        kept.path(),
                        kept.record() + "/" + step,
                        campaign.name().zh(),
                        campaign.name().en(),
                        kept.text().by(),
                        kept.text().why())
                .of(Concern.DISTRICT));
    }

    /** Said once of each time that it was asked for. */
    void waits(Campaign campaign, Revision.Submitted submitted) {
        var kept = submitted.kept();
        messages.tell(new Message(
                WAITS,
                approvers.besides(kept.hands()),
                kept.path(),
                kept.record() + "/" + submitted.asked().number(),
                campaign.name().zh(),
                campaign.name().en(),
                submitted.asked().by(),
                wording.dayOf(submitted.asked().at()).toString()));
    }

    void decided(Campaign campaign, Revision.Kept kept, int step, Revision.Kind decision, String why) {
        messages.tell(new Message(
                kind(decision),
                kept.hands(),
                kept.path(),
                kept.record() + "/" + step,
                campaign.name().zh(),
                campaign.name().en(),
                why));
    }

    private static Kind kind(Revision.Kind decision) {
        return switch (decision) {
            case APPROVED -> APPROVED;
            case CALLED_OFF -> CALLED_OFF;
            case RETURNED -> RETURNED;
            case SUBMITTED, RECALLED, WITHDRAWN -> throw new IllegalArgumentException(decision.word());
        };
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        Kind revisionWaits() {
            return WAITS;
        }

        @Bean
        Kind revisionCalledOff() {
            return CALLED_OFF;
        }

        @Bean
        Kind revisionAsked() {
            return ASKED;
        }

        @Bean
        Kind revisionApproved() {
            return APPROVED;
        }

        @Bean
        Kind revisionReturned() {
            return RETURNED;
        }
    }
}
