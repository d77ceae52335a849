package anlan.fact.export;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.records.Told;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A download that breaks off goes on where it broke. */
@AnlanTest
class TornExportTest {

    @Autowired
    private Given given;

    @Autowired
    private Told told;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Browser lin;

    @BeforeEach
    void records() {
        district = given.district();
        district.coordinator("lin");
        var some = told.in(district);
        for (var i = 0; i < 300; i++) {
            some = some.incident("XJ-" + i, "001001", "theft", "2025-11-03", i % 2 == 0, 14);
        }
        some.cameIn("2026-01-05T02:00:00Z");
        lin = new Browser(port).signIn("lin." + district.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void the_rest_of_a_torn_file_joins_to_the_byte_though_records_came_in_meanwhile(String ending) throws IOException {
        var path = "/records." + ending + "?kind=theft";
        var first = lin.fetch(path, Map.of());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Anlan-Rows")).isEqualTo("300");
        told.more(district)
                .incident("XJ-7", "001001", "theft", "2025-11-04", true, 9)
                .incident("XJ-999", "001001", "theft", "2025-11-09", false, 9)
                .cameIn(Instant.now().plusSeconds(1).toString());

        lin.fetch(path, from(first.body().length / 3, header(first, "ETag")));
        var torn = Arrays.copyOf(first.body(), first.body().length * 2 / 3);
        var rest = lin.fetch(path, from(torn.length, header(first, "ETag")));
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(header(rest, "Content-Range"))
                .isEqualTo("bytes " + torn.length + "-" + (first.body().length - 1) + "/" + first.body().length);
        var joined = new ByteArrayOutputStream();
        joined.write(torn);
        joined.write(rest.body());
        assertThat(joined.toByteArray()).isEqualTo(first.body());
        if (ending.equals("xlsx")) {
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(joined.toByteArray()))) {
                assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThan(300);
            }
        }
        assertThat(audited("records.exported"))
                .as("taken out once, however often the line tore")
                .isEqualTo(1);
        assertThat(header(lin.fetch(path, Map.of()), "Anlan-Rows")).isEqualTo("301");
    }

    @Test
    void a_part_in_the_middle_is_given_and_none_beyond_the_end() {
        var first = lin.fetch("/records.csv", Map.of());
        var tag = header(first, "ETag");
        var part = lin.fetch("/records.csv", Map.of("Range", "bytes=100-199", "If-Range", tag));
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(first.body(), 100, 200));
        var beyond = lin.fetch("/records.csv", from(first.body().length, tag));
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + first.body().length);
    }

    @Test
    void what_is_not_the_same_file_any_more_is_sent_whole() {
        var first = lin.fetch("/records.csv", Map.of());
        var tag = header(first, "ETag");
        assertThat(lin.fetch("/records.csv?kind=robbery", from(10, tag)).statusCode())
                .isEqualTo(200);
        assertThat(lin.fetch("/records.csv", from(10, "\"1-0\"")).statusCode()).isEqualTo(200);
        assertThat(lin.fetch("/records.csv", Map.of("Range", "bytes=10-")).statusCode())
                .isEqualTo(200);
        assertThat(lin.fetch("/records.csv", Map.of("Range", "lines=3", "If-Range", tag))
                        .statusCode())
                .isEqualTo(200);
        district.person("he", district.commission(), "coordinator");
        var he = new Browser(port).signIn("he." + district.code());
        assertThat(he.fetch("/records.csv", from(10, tag)).statusCode()).isEqualTo(200);
        assertThat(lin.fetch("/records.csv", from(10, tag)).statusCode()).isEqualTo(206);
        told.more(district)
                .incident("XJ-9", "001001", "theft", "2025-11-04", true, 9)
                .cameIn("2026-02-05T02:00:00Z");
        assertThat(lin.fetch("/records.csv", from(10, tag)).statusCode())
                .as("recorded before, but not to be seen then")
                .isEqualTo(200);
        assertThat(Pin.at(tag, Instant.now())).isPresent();
        assertThat(Pin.at(tag, Instant.now().plus(Duration.ofHours(25)))).isEmpty();
        assertThat(Pin.at(tag, Instant.now().minus(Duration.ofHours(1)))).isEmpty();
    }

    private long audited(String what) {
        return district.inside(() -> jdbc.sql("select count(*) from audit_entry where what = ?")
                .params(what)
                .query(Long.class)
                .single());
    }

    private static Map<String, String> from(int place, String tag) {
        return Map.of("Range", "bytes=" + place + "-", "If-Range", tag);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
