package anlan.fact.listing;

import anlan.fact.problem.Problems;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Tells the unit what is put on it, and whoever supervises it what comes from there. */
@Component
class ListingNews {

    static final Kind LISTED = Kind.required("listing.listed", Right.PROBLEMS_HANDLE);
    static final Kind ANSWERED = Kind.required("listing.answered", Right.PROBLEMS_HANDLE);
    static final Kind ASKED = Kind.required("listing.asked", Right.PROBLEMS_SETTLE);
    static final Kind CAME = Kind.usual("listing.came", Right.PROBLEMS_SEE);
    static final Kind DUE = Kind.required("listing.due", Right.PROBLEMS_SEE);

    private final Messages messages;
    private final Holders holders;
    private final Problems problems;

    ListingNews(Messages messages, Holders holders, Problems problems) {
        this.messages = messages;
        this.holders = holders;
        this.problems = problems;
    }

    /** Of the last thing done, those who did not do it. */
    void tell(Listing listing, Viewer doer) {
        var last = listing.acts().getLast();
        var kind = switch (last.kind()) {
            case LISTED -> LISTED;
            case LONGER_GRANTED, LONGER_DENIED, OFF_GRANTED, OFF_DENIED -> ANSWERED;
            case LONGER_ASKED, OFF_ASKED -> ASKED;
            case REPORTED, RESULT -> CAME;
        };
        var people = LISTED.equals(kind) || ANSWERED.equals(kind) ? unit(listing) : above(listing);
        doer.hands().forEach(people::remove);
        tell(kind, people, listing, last.kind().word() + "/" + last.number(), last.text());
    }

    /** @param once what it is about, and of which day */
    void remind(Listing listing, String once, String day) {
        var people = unit(listing);
        people.add(listing.supervisor());
        tell(DUE, people, listing, once, day);
    }

    private void tell(Kind kind, Set<Long> people, Listing listing, String once, String words) {
        messages.tell(new Message(kind, people, listing.path(), listing.record() + "/" + once, name(listing), words));
    }

    String name(Listing listing) {
        return listing.problem() == null
                ? listing.caseNumber()
                : problems.load(listing.problem())
                        .orElseThrow()
                        .kept()
                        .account()
                        .title();
    }

    private Set<Long> unit(Listing listing) {
        return new HashSet<>(holders.at(Right.PROBLEMS_HANDLE, listing.unit()));
    }

    private Set<Long> above(Listing listing) {
        var people = new HashSet<>(holders.ofDistrict(Right.PROBLEMS_SETTLE));
        people.add(listing.supervisor());
        return people;
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        Kind listingListed() {
            return LISTED;
        }

        @Bean
        Kind listingAnswered() {
            return ANSWERED;
        }

        @Bean
        Kind listingAsked() {
            return ASKED;
        }

        @Bean
        Kind listingCame() {
            return CAME;
        }

        @Bean
        Kind listingDue() {
            return DUE;
        }
    }
}
