package anlan.fact.imports;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.store.Errand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** A file brought in from the command line, in somebody's name. */
@AnlanTest
class ImportErrandTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    private Given.World world;
    private Path file;
    private String said = "";

    @BeforeEach
    void a_coordinator_a_steward_and_an_inspector() throws IOException {
        world = given.district();
        world.coordinator("lin");
        world.person("he", world.commission(), "steward");
        world.person("wu", world.commission(), "inspector");
        world.inside(() -> jdbc.sql("""
                        insert into area (code, valid_from, name, level, recorded_at)
                        values (?, date '1949-10-01', '安宁区', 'district', now())
                        """).params(world.area()).update());
        world.inside(() -> jdbc.sql("insert into area_line (area, above) values (?, ?)")
                .params(world.area(), world.area())
                .update());
        file = Files.writeString(
                folder.resolve("july.csv"),
                "source_id,area,kind,occurred_on\n1," + world.area() + ",theft,2025-07-01\n");
    }

    @Test
    void who_acts_is_named_and_stands_in_the_trail() {
        assertThat(run("--as", "he." + world.code())).isZero();
        assertThat(said).contains("以区委政法委 he 的名义", "新增 1");
        assertThat(actors()).isEqualTo("he command line");
    }

    @Test
    void without_a_name_it_is_the_first_data_steward_and_says_so() {
        assertThat(run()).isZero();
        assertThat(said).contains("以区委政法委 he 的名义");
    }

    @Test
    void who_may_not_bring_data_in_or_is_not_there_is_refused() {
        assertThat(run("--as", "wu." + world.code())).isEqualTo(1);
        assertThat(said).contains("账号“wu." + world.code() + "”没有导入数据的权限");
        assertThat(run("--as", "nobody")).isEqualTo(1);
        assertThat(said).contains("本区没有账号“nobody”");
        assertThat(world.inside(() -> jdbc.sql("select count(*) from import")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    private String actors() {
        return world.inside(() -> jdbc.sql(
                        "select distinct who_name || ' ' || came_from from audit_entry where what like 'dataset.%'")
                .query(String.class)
                .single());
    }

    private int run(String... options) {
        var errand = new ImportErrand();
        var line = new CommandLine(errand);
        line.parseArgs(Stream.concat(
                        Stream.of("incident", file.toString(), "--district", world.code()), Arrays.stream(options))
                .toArray(String[]::new));
        var bytes = new ByteArrayOutputStream();
        var out = System.out;
        var err = System.err;
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try (var to = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(to);
            System.setErr(to);
            return errand.run(new Errand.Parts() {
                @Override
                public <T> T get(Class<T> type) {
                    return context.getBean(type);
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            System.setOut(out);
            System.setErr(err);
            LocaleContextHolder.resetLocaleContext();
            said = bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
