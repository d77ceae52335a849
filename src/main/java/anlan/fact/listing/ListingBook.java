package anlan.fact.listing;

import anlan.fact.problem.Hand;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes listings and what is done about them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ListingBook {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final OfficeClock clock;

    ListingBook(JdbcClient jdbc, Audit audit, OfficeClock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param what a listing, or what is listed: nobody else writes about it until the transaction ends */
    void takeTurn(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:district || ' listing ' || :what, 0))")
                .param("district", District.current())
                .param("what", what)
                .query((row, n) -> true)
                .list();
    }

    /** @param listing without id and acts */
    long list(Listing listing, LocalDate due, Hand hand) {
        long id = jdbc.sql("""
                        insert into listing (level, level_version, problem, case_number, case_kind, area, unit, reason, demands, supervisor, supervisor_name,
                          number, listed_on)
                        values (:level, :levelVersion, :problem, :caseNumber, :caseKind, :area, :unit, :reason, :demands, :supervisor, :name,
                          :number, :on) returning id
                        """)
                .param("level", listing.level().code())
                .param("levelVersion", listing.level().version())
                .param("problem", listing.problem(), Types.BIGINT)
                .param("caseNumber", listing.problem() == null ? listing.caseNumber() : null, Types.VARCHAR)
                .param("caseKind", listing.problem() == null ? listing.caseKind() : null, Types.VARCHAR)
                .param("area", listing.area())
                .param("unit", listing.unit())
                .param("reason", listing.reason())
                .param("demands", listing.demands())
                .param("supervisor", listing.supervisor())
                .param("name", listing.supervisorName())
                .param("number", listing.number())
                .param("on", listing.listedOn())
                .query(Long.class)
                .single();
        add(id, 1, Did.Kind.LISTED, due, null, "", hand);
        audit.did("listing.listed", "listing/" + id, null, listing, listing.reason());
        return id;
    }

    void did(
            Listing listing,
            Did.Kind kind,
            @Nullable LocalDate due,
            @Nullable Boolean cleared,
            String text,
            Hand hand) {
        add(listing.id(), listing.acts().size() + 1, kind, due, cleared, text, hand);
        audit.did("listing." + kind.word(), listing.record(), null, due, text.isEmpty() ? null : text);
    }

    private void add(
            long listing,
            int number,
            Did.Kind kind,
            @Nullable LocalDate due,
            @Nullable Boolean cleared,
            String text,
            Hand hand) {
        jdbc.sql("""
                        insert into listing_act (listing, number, kind, due, cleared, words, people, made_on, made_at, made_by, unit_name)
                        values (:listing, :number, :kind, :due, :cleared, :words, :people, :on, :at, :by, :unit)
                        """)
                .param("listing", listing)
                .param("number", number)
                .param("kind", kind.word())
                .param("due", due, Types.DATE)
                .param("cleared", cleared, Types.BOOLEAN)
                .param("words", text)
                .param("people", hand.people().toArray(Long[]::new))
                .param("on", clock.today())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", hand.name())
                .param("unit", hand.unitName())
                .update();
    }
}
