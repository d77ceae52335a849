package anlan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BorrowedIncidentsTest {
    private static final String SHIPPED = "src/main/resources/demo/incidents/*.csv.gz";
    private static final Path DATA = DemonstrationPack.DATA;

    @Test
    void no_record_is_lost_or_moved_to_another_month_or_kind() throws Exception {
        Path raw = DATA.resolve("incidents/uk_northumbria_street_2020-05_2022-04.csv.gz");
        assumeTrue(Files.exists(raw));
        var shipped =
                Awk.lines(SHIPPED, "$1 != \"source_id\" {n[$5 \",\" $3]++} END {for (k in n) print k \",\" n[k]}");
        var published = new HashMap<String, Integer>();
        Awk.lines(raw.toString(), "NR > 1 {n[$2 \",\" $(NF-1)]++} END {for (k in n) print k \",\" n[k]}")
                .forEach(line -> published.merge(borrowed(line.split(",")), count(line), Integer::sum));
        assertThat(shipped.stream().collect(Collectors.toMap(BorrowedIncidentsTest::key, BorrowedIncidentsTest::count)))
                .isEqualTo(published)
                .hasSize(23 * 8);
    }

    private static String borrowed(String[] monthTypeCount) {
        return YearMonth.parse(monthTypeCount[0]).plusYears(4) + "," + kinds().get(monthTypeCount[1]);
    }

    private static Map<String, String> kinds() {
        return Csv.rows(DemonstrationPack.SHIPPED.resolve("kinds.csv")).stream()
                .collect(Collectors.toMap(r -> r.getField("crime_type"), r -> r.getField("kind")));
    }

    private static String key(String line) {
        return line.substring(0, line.lastIndexOf(','));
    }

    private static int count(String line) {
        return Integer.parseInt(line.substring(line.lastIndexOf(',') + 1));
    }

    @Test
    void counts_by_township_agree_with_the_publishers_own_district_to_a_handful() throws Exception {
        Path counted = DATA.resolve("reference/northumbria_month_district_type_outcome_counts.csv.gz");
        assumeTrue(Files.exists(counted));
        var townships = BorrowedPlaces.read(DemonstrationPack.SHIPPED.resolve("places.csv")).at("township").stream()
                .collect(Collectors.toMap(
                        BorrowedPlaces.Place::originalName, p -> p.code().substring(0, 9)));
        var reference = new HashMap<String, Integer>();
        Csv.each(counted, r -> {
            String township = townships.get(r.getField("district"));
            String key = borrowed(new String[] {r.getField("month"), r.getField("crime_type")}) + "," + township;
            if (township != null) reference.merge(key, Integer.parseInt(r.getField("n")), Integer::sum);
        });
        var shipped = Awk.lines(
                        SHIPPED,
                        "$2 ~ /^9/ {n[$5 \",\" $3 \",\" substr($2, 1, 9)]++} END {for (k in n) print k \",\" n[k]}")
                .stream()
                .collect(Collectors.toMap(BorrowedIncidentsTest::key, BorrowedIncidentsTest::count));
        assertThat(shipped.keySet()).isEqualTo(reference.keySet());
        // The publisher names the district of a small census area, we the ward of the point: they part at the borders.
        shipped.forEach(
                (key, n) -> assertThat(n).as(key).isCloseTo(Objects.requireNonNull(reference.get(key)), within(10)));
        assertThat(apart(shipped, reference)).isEqualTo(330).isLessThan(369_323 / 1000);
    }

    private static int apart(Map<String, Integer> a, Map<String, Integer> b) {
        return a.entrySet().stream()
                .mapToInt(e -> Math.abs(e.getValue() - Objects.requireNonNull(b.get(e.getKey()))))
                .sum();
    }

    @Test
    void the_control_figures_can_be_counted_by_hand() throws Exception {
        for (var control : Csv.rows(Path.of("src/test/java/anlan/desk/demo/control.csv"))) {
            String area = control.getField("area").replaceFirst("(000)+$", "");
            String program =
                    "$2 ~ /^%s/ && $3 == \"%s\" && $5 >= \"%s\" && $5 <= \"%s\" {n++; c += $9 == \"true\"} END {print n+0 \",\" c+0}"
                            .formatted(
                                    area, control.getField("kind"), control.getField("from"), control.getField("to"));
            assertThat(Awk.lines(SHIPPED, program))
                    .as(control.toString())
                    .containsExactly(control.getField("incidents") + "," + control.getField("cleared"));
        }
    }

    @Test
    void a_missing_month_stays_missing_and_every_id_is_its_own() throws Exception {
        var months = Awk.lines(SHIPPED, "$5 ~ /^20/ {m[$5]=1} END {for (k in m) print k}");
        assertThat(months).hasSize(23).startsWith("2024-05").endsWith("2026-04").doesNotContain("2026-01");
        var ids = Awk.lines(SHIPPED, "$1 != \"source_id\" {print $1}");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids).hasSize(369_323);
    }

    @Test
    void records_outside_every_ward_are_kept_and_have_no_area() throws Exception {
        assertThat(Awk.lines(
                        SHIPPED, "$1 != \"source_id\" && $2 == \"\" {n[$10 != \"\"]++} END {print n[0] \",\" n[1]}"))
                .containsExactly("433,229");
    }
}
