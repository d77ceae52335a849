package anlan.bench;

import anlan.ground.store.District;
import anlan.ground.store.Unguessable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A sweep of a township in four hundred blocks, and twenty people who walk it with a phone each. */
record SubmissionWorld(BenchCampaign campaign, long sweep, long cut, List<Phone> phones) {

    static final int BLOCKS = 400;
    private static final int PEOPLE = 20;

    record Phone(String user, String secret) {}

    static SubmissionWorld of(BenchCampaign campaign) {
        var jdbc = campaign.app().getBean(JdbcClient.class);
        var once = campaign.app().getBean(TransactionTemplate.class);
        var code = campaign.district().code();
        return District.in(
                code, () -> Objects.requireNonNull(once.execute(s -> made(campaign, jdbc, code + "001000"))));
    }

    private static SubmissionWorld made(BenchCampaign campaign, JdbcClient jdbc, String area) {
        long unit = one(jdbc, "select id from unit where code = 't" + area + "'");
        long cut = one(jdbc, """
                insert into block_cut (area, version, metres, made_at, made_by, person)
                values ('%s', 1, 500, now(), 'bench', 1) returning id
                """.formatted(area));
        jdbc.sql("insert into block (cut, cell, code) select ?, n, '' from generate_series(1, ?) n")
                .params(cut, BLOCKS)
                .update();
        jdbc.sql("""
                        insert into block_label (cut, cell, version, number, name, made_at, made_by)
                        select ?, n, 1, n, '', now(), 'bench' from generate_series(1, ?) n
                        """).params(cut, BLOCKS).update();
        long sweep = one(jdbc, """
                insert into sweep (title, first_day, last_day, unit, made_at, made_by, person)
                values ('bench', date '2026-12-01', date '2026-12-31', %d, now(), 'bench', 1) returning id
                """.formatted(unit));
        jdbc.sql("insert into sweep_area (sweep, area, cut) values (?, ?, ?)")
                .params(sweep, area, cut)
                .update();
        jdbc.sql("insert into sweep_start (sweep, made_at, made_by) values (?, now(), 'bench')")
                .params(sweep)
                .update();
        jdbc.sql("insert into sweep_team (sweep, team, name, made_at, made_by) values (?, 1, 'bench', now(), 'bench')")
                .params(sweep)
                .update();
        var phones = new ArrayList<Phone>();
        for (int n = 0; n < PEOPLE; n++) {
            phones.add(phone(jdbc, campaign.district().code(), unit, sweep, n));
        }
        return new SubmissionWorld(campaign, sweep, cut, List.copyOf(phones));
    }

    private static Phone phone(JdbcClient jdbc, String district, long unit, long sweep, int number) {
        long person = one(jdbc, "insert into person (name) values ('walker" + number + "') returning id");
        jdbc.sql("insert into post (person, unit, role, since) values (?, ?, 'screener', date '2020-01-01')")
                .params(person, unit)
                .update();
        jdbc.sql("insert into sweep_member (sweep, team, person, name) values (?, 1, ?, ?)")
                .params(sweep, person, "walker" + number)
                .update();
        var secret = Unguessable.make("anp_" + district + "_");
        long id = jdbc.sql("""
                        insert into phone_key (person, name, hash, expires_at) values (?, 'bench', ?, now() + interval '1 day')
                        returning id
                        """).params(person, secret.hash()).query(Long.class).single();
        return new Phone("phone" + id, secret.text());
    }

    private static long one(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    long count(String sql) {
        var once = campaign.app().getBean(TransactionTemplate.class);
        var jdbc = campaign.app().getBean(JdbcClient.class);
        return District.in(campaign.district().code(), () -> Objects.requireNonNull(once.execute(s -> one(jdbc, sql))));
    }
}
