package anlan.promise.letter;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.promise.duty.DutyBook;
import anlan.promise.plan.TargetActs;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes versions of letters and what is done with them; each is in the log with the hash of its text. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LetterBook {

    private final JdbcClient jdbc;
    private final Letters letters;
    private final TargetActs plan;
    private final DutyBook duties;
    private final Audit audit;
    private final OfficeClock clock;

    LetterBook(JdbcClient jdbc, Letters letters, TargetActs plan, DutyBook duties, Audit audit, OfficeClock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.plan = plan;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
    }

    /** Neither plan nor duties nor letters of the campaign move until the transaction ends: what is signed is what they say. */
    void takeTurns(long campaign) {
        plan.takeTurns(campaign);
        duties.takeTurn(campaign);
    }

    /** The unit's letter, or its next version. */
    Letter draft(Viewer viewer, long campaign, int planVersion, long unit, Composer.Text text) {
        jdbc.sql("insert into letter (campaign, unit) values (:campaign, :unit) on conflict do nothing")
                .param("campaign", campaign)
                .param("unit", unit)
                .update();
        long id = jdbc.sql("select id from letter where campaign = :campaign and unit = :unit")
                .param("campaign", campaign)
                .param("unit", unit)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into letter_version (letter, version, content, hash, plan)
                        select :id, coalesce(max(version), 0) + 1, :content, :hash, :plan from letter_version where letter = :id
                        """)
                .param("id", id)
                .param("content", text.text())
                .param("hash", text.hash())
                .param("plan", planVersion)
                .update();
        return act(viewer, Right.LETTERS_KEEP, letters.load(id).orElseThrow(), LetterAct.Kind.DRAFTED, "", "");
    }

    /** @return the letter as it stands then */
    Letter act(Viewer viewer, Right right, Letter letter, LetterAct.Kind kind, String words, String factor) {
        var version = letter.latest();
        jdbc.sql("""
                        insert into letter_act (letter, number, version, kind, words, factor, people, made_at, made_by, unit_name)
                        select :letter, coalesce(max(number), 0) + 1, :version, :kind, :words, :factor, :people, :at, :by, :unit
                        from letter_act where letter = :letter
                        """)
                .param("letter", letter.id())
                .param("version", version.number())
                .param("kind", kind.word())
                .param("words", words)
                .param("factor", factor)
                .param("people", viewer.hands().toArray(Long[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .param("unit", viewer.postFor(right).unitName())
                .update();
        audit.did(
                "letter." + kind.word(),
                letter.record(),
                null,
                Map.of("version", version.number(), "sha256", version.hash(), "factor", factor),
                words.isEmpty() ? null : words);
        return letters.load(letter.id()).orElseThrow();
    }
}
