package anlan.promise.revision;

import anlan.ground.access.Right;
import anlan.ground.notify.Concern;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import anlan.promise.plan.Campaign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Tells those who may approve of a revision that waits, and those who wrote it of the answer. Each hears of each step once. */
@Component
class RevisionNews {

    private static final Kind ASKED = Kind.required("revision.asked", Right.PLAN_APPROVE);
    private static final Kind APPROVED = Kind.usual("revision.approved", Right.PLAN_KEEP);
    private static final Kind RETURNED = Kind.required("revision.returned", Right.PLAN_KEEP);

    private final Messages messages;
    private final Approvers approvers;

    RevisionNews(Messages messages, Approvers approvers) {
        this.messages = messages;
        this.approvers = approvers;
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

    void decided(Campaign campaign, Revision.Kept kept, int step, Revision.Kind kind, String why) {
        messages.tell(new Message(
                kind == Revision.Kind.APPROVED ? APPROVED : RETURNED,
                kept.hands(),
                kept.path(),
                kept.record() + "/" + step,
                campaign.name().zh(),
                campaign.name().en(),
                why));
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {

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
