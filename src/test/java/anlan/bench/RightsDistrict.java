package anlan.bench;

import anlan.ground.store.District;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sections, people and sent files of a large district, spread evenly under its nine townships. What belongs to the first of them is called
 * after it, so that its head, and whoever sees everything, can ask for the same lines by name.
 */
record RightsDistrict(BenchCampaign campaign, long units, long people) {

    private static final String SECTIONS = """
            with town as (select id, row_number() over (order by id) - 1 as nth from unit where kind = 'township')
            insert into unit (code, name, kind, parent)
            select 's' || n, case nth when 0 then '桥东' else '西城' end || '科室' || n, 'section', town.id
            from generate_series(1, :units) n join town on town.nth = n % (select count(*) from town)
            """;

    private static final String PEOPLE = """
            with u as (select id, left(name, 2) as part, row_number() over (order by id) - 1 as nth from unit where kind = 'section'),
            fresh as (insert into person (name) select part || '人员' || n
                       from generate_series(1, :people) n join u on u.nth = n % (select count(*) from u) order by n returning id, name)
            insert into post (person, unit, role, since)
            select fresh.id, u.id, 'handler', date '2020-01-01'
            from fresh join u on u.nth = regexp_replace(fresh.name, '[^0-9]', '', 'g')::bigint % (select count(*) from u)
            """;

    private static final String ACCOUNTS = """
            insert into account (name, district, person, password)
            select 'p' || id, :district, id, :hash from person where name ~ '人员'
            """;

    private static final String HEAD = """
            with head as (insert into person (name) values ('head') returning id),
            named as (insert into account (name, district, person, password) select 'head', :district, id, :hash from head returning person)
            insert into post (person, unit, role, since)
            select person, (select min(id) from unit where kind = 'township'), 'lead', date '2020-01-01' from named
            """;

    /** The file that was really sent, as if every tenth section had; those of the head's township last. */
    private static final String SENT = """
            insert into import (dataset, source, unit, scope, person, asked_kind, asked_by, file_name, file_size, fingerprint,
              state, read, added, received_at)
            select i.dataset, i.source, u.id, i.scope, i.person, i.asked_kind, i.asked_by, u.code || '.csv', 1000, u.code,
              'refused', 100, 0, i.received_at
            from (select * from import order by id limit 1) i
            cross join (select id, code, name from unit where kind = 'section' and id % 10 = 0) u
            order by u.name ~ '桥东', u.id
            """;

    void fill() throws Exception {
        var app = campaign.app();
        var hash = app.getBean(PasswordEncoder.class).encode(BenchCampaign.PASSWORD);
        campaign.as(
                campaign.coordinator(),
                () -> app.getBean(TransactionTemplate.class).execute(s -> {
                    var jdbc = app.getBean(JdbcClient.class);
                    jdbc.sql(SECTIONS).param("units", units).update();
                    jdbc.sql(PEOPLE).param("people", people).update();
                    jdbc.sql(ACCOUNTS)
                            .param("district", District.current())
                            .param("hash", hash)
                            .update();
                    jdbc.sql(HEAD)
                            .param("district", District.current())
                            .param("hash", hash)
                            .update();
                    jdbc.sql(SENT).update();
                    return true;
                }));
        try (var owner = app.getBean("owner", DataSource.class).getConnection();
                var sql = owner.createStatement()) {
            sql.execute("analyze");
        }
    }

    /** The head's own area. */
    String township() {
        return campaign.district().code() + "001000";
    }
}
