package anlan.ground.signin;

import anlan.ground.secrets.Sealed;
import anlan.ground.store.District;
import anlan.ground.store.Home;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each person's second factor and the codes that stand in for it. All inside the bound district. */
@Component
@Transactional
public class SecondFactors {

    /** @param secret sealed, in hexadecimal */
    record Kept(String secret, boolean confirmed, long lastStep) {}

    private final JdbcClient jdbc;
    private final AccountNews news;
    private final Sealed sealed;

    /** The time of the world and not a day that was chosen: the phone knows of no other. */
    private final InstantSource world = InstantSource.system();

    SecondFactors(JdbcClient jdbc, AccountNews news, Home home) {
        this.jdbc = jdbc;
        this.news = news;
        this.sealed = new Sealed(home.keys().resolve("second-factors.key"));
    }

    /** Whether signing in with the password asks for more: an authenticator or a passkey. */
    public boolean on(long person) {
        return phone(person) || passkey(person);
    }

    /** Whether an authenticator is set up. */
    boolean phone(long person) {
        return kept(person).filter(Kept::confirmed).isPresent();
    }

    boolean passkey(long person) {
        return jdbc.sql("select exists (select from passkey where person = ?)")
                .params(person)
                .query(Boolean.class)
                .single();
    }

    /** The secret being set up; a confirmed one is never shown again. */
    Optional<OneTimeCode> begun(long person) {
        return kept(person).filter(k -> !k.confirmed()).map(k -> open(k, person));
    }

    OneTimeCode begin(long person) {
        var code = OneTimeCode.make();
        jdbc.sql("insert into second_factor (person, secret) values (:person, :secret) on conflict (district, person) "
                        + "do update set secret = excluded.secret where second_factor.confirmed_at is null")
                .param("person", person)
                .param("secret", sealed.seal(code.secret(), owner(person)))
                .update();
        return code;
    }

    /** Puts it to use if the code shows that the phone has it; from then on signing in asks for one. */
    boolean confirm(long person, String typed) {
        var kept = kept(person).filter(k -> !k.confirmed());
        return kept.isPresent() && used(person, kept.get(), typed);
    }

    /** Whether the code, of the phone or of the recovery sheet, opens now. Either opens once. */
    boolean opens(long person, String typed) {
        var kept = kept(person).filter(Kept::confirmed);
        return kept.isPresent() && used(person, kept.get(), typed) || recovered(person, typed);
    }

    /** Takes everything away: the password alone signs in again. */
    public void remove(long person) {
        removed(on(person), person, "delete from passkey where person = ?");
        removed(false, person, "delete from second_factor where person = ?");
    }

    void removePhone(long person) {
        removed(phone(person), person, "delete from second_factor where person = ?");
    }

    /** @param was whether there was one to be told of */
    private void removed(boolean was, long person, String removal) {
        jdbc.sql(removal).params(person).update();
        forgetCodesIfOff(person);
        if (was) {
            news.factorRemoved(person);
        }
    }

    /** A recovery sheet stands in for something: without it, it opens nothing. */
    void forgetCodesIfOff(long person) {
        if (!on(person)) {
            jdbc.sql("delete from recovery_code where person = ?")
                    .params(person)
                    .update();
        }
    }

    /** New codes for the recovery sheet; the old ones no longer open. */
    List<RecoveryCode> freshCodes(long person) {
        jdbc.sql("delete from recovery_code where person = ?").params(person).update();
        var codes = RecoveryCode.make();
        for (var code : codes) {
            jdbc.sql("insert into recovery_code (person, hash) values (?, ?)")
                    .params(person, code.hash())
                    .update();
        }
        return codes;
    }

    long codesLeft(long person) {
        return jdbc.sql("select count(*) from recovery_code where person = ? and used_at is null")
                .params(person)
                .query(Long.class)
                .single();
    }

    private boolean used(long person, Kept kept, String typed) {
        var step = open(kept, person).step(typed, world.instant(), kept.lastStep());
        // The step is taken in one statement, so of two who show the same code at the same instant one gets in.
        return step.isPresent()
                && jdbc.sql("""
                        update second_factor set last_step = :step, confirmed_at = coalesce(confirmed_at, now())
                        where person = :person and last_step < :step
                        """)
                                .param("step", step.getAsLong())
                                .param("person", person)
                                .update()
                        == 1;
    }

    private boolean recovered(long person, String typed) {
        return jdbc.sql("update recovery_code set used_at = now() where person = ? and hash = ? and used_at is null")
                        .params(person, RecoveryCode.hash(typed))
                        .update()
                == 1;
    }

    private Optional<Kept> kept(long person) {
        return jdbc.sql(
                        "select encode(secret, 'hex') as secret, confirmed_at is not null as confirmed, last_step from second_factor where person = ?")
                .params(person)
                .query(Kept.class)
                .optional();
    }

    private OneTimeCode open(Kept kept, long person) {
        return OneTimeCode.of(sealed.open(HexFormat.of().parseHex(kept.secret()), owner(person)));
    }

    private static String owner(long person) {
        return District.current() + "/" + person;
    }
}
