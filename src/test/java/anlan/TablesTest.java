package anlan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second lock: every table begins its key with the district and shows only the rows of the bound one. */
@AnlanTest
class TablesTest {

    /** Read before a district is known, or of no district at all; each holds no more than it must. */
    private static final List<String> OF_THE_HOME = List.of(
            "district",
            "account",
            "set_up_link",
            "staff_stamp",
            "throttle",
            "job",
            "spring_session",
            "spring_session_attributes",
            "schema_history");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void every_table_is_guarded() {
        assertThat(jdbc.sql("""
                                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
                                  and not (c.relrowsecurity and c.relforcerowsecurity) order by 1
                                """).query(String.class).list()).isSubsetOf(OF_THE_HOME);
    }

    @Test
    void every_key_begins_with_the_district() {
        assertThat(jdbc.sql("""
                                select c.relname || ' ' || i.indexrelid::regclass
                                from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
                                join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                                where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attname <> 'district'
                                  and c.relname <> all (:home)
                                """)
                        .param("home", OF_THE_HOME.toArray(String[]::new))
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void outside_a_district_nothing_is_seen() {
        assertThat(jdbc.sql("select count(*) from unit").query(Long.class).single())
                .isZero();
    }

    @Test
    void the_application_does_not_own_its_tables() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("anlan_app");
    }
}
