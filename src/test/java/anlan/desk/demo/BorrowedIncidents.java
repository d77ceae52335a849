package anlan.desk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns the open records into rows of the incident data set, one list per month they are reported for. */
final class BorrowedIncidents {
    static final String HEAD =
            "source_id,area,kind,major,occurred_on,occurred_hour,reported_on,cleared_on,cleared,lon,lat";
    /** A whole number of years, so that the season stays where it was. */
    static final int MONTHS_LATER = 48;

    /** Ten hexadecimal digits still tell all records apart and halve the pack. */
    private static final int ID_DIGITS = 10;

    private final WardFinder wards;
    private final WardFinder shipped;
    private final Map<String, String> villageByWard;
    private final Map<String, NamedCsvRecord> kinds;
    private final Map<String, String> cleared;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<YearMonth, List<String>> months = new TreeMap<>();

    BorrowedIncidents(
            WardFinder wards, WardFinder shipped, Map<String, String> villageByWard, Path kinds, Path outcomes) {
        this.wards = wards;
        this.shipped = shipped;
        this.villageByWard = villageByWard;
        this.kinds = Csv.rows(kinds).stream().collect(Collectors.toMap(r -> r.getField("crime_type"), r -> r));
        this.cleared = Csv.rows(outcomes).stream()
                .collect(Collectors.toMap(r -> r.getField("outcome"), r -> r.getField("cleared")));
    }

    /** Rows in order of area and kind: the order says nothing, and equal neighbours pack best. */
    Map<YearMonth, List<String>> read(Path records) {
        Csv.each(records, this::take);
        months.values()
                .forEach(rows -> rows.sort((a, b) -> a.substring(ID_DIGITS).compareTo(b.substring(ID_DIGITS))));
        return months;
    }

    private void take(NamedCsvRecord r) {
        var month = YearMonth.parse(r.getField("Month")).plusMonths(MONTHS_LATER);
        var kind = Objects.requireNonNull(kinds.get(r.getField("Crime type")));
        String area = area(r.getField("Longitude"), r.getField("Latitude"));
        String row = String.join(
                ",",
                id(r),
                area,
                kind.getField("kind"),
                kind.getField("major"),
                month.toString(),
                "",
                "",
                "",
                cleared.get(r.getField("Last outcome category")),
                point(area, block(r.getField("Longitude")), block(r.getField("Latitude"))));
        months.computeIfAbsent(month, m -> new ArrayList<>()).add(row);
    }

    /** A record outside every ward keeps its place and gets no area: the import must answer for it. */
    private String area(String lon, String lat) {
        if (lon.isEmpty() || lat.isEmpty()) return "";
        return wards.at(Double.parseDouble(lon), Double.parseDouble(lat))
                .map(villageByWard::get)
                .orElse("");
    }

    /** A point outside every ward that rounding would carry into one is dropped rather than counted where it does not belong. */
    private String point(String area, String lon, String lat) {
        boolean strayed = area.isEmpty()
                && !lon.isEmpty()
                && shipped.at(Double.parseDouble(lon), Double.parseDouble(lat)).isPresent();
        return strayed ? "," : lon + "," + lat;
    }

    private static String block(String degrees) {
        if (degrees.isEmpty()) return "";
        return new BigDecimal(degrees)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A record that came without an id is known by its content and by how many equal ones came before it. */
    private String id(NamedCsvRecord r) {
        String given = r.getField("Crime ID");
        String content = String.join("|", r.getFields());
        String id = given.isEmpty() ? hash(content + "|" + seen.merge(content, 1, Integer::sum)) : given;
        String brief = id.substring(0, ID_DIGITS);
        if (!ids.add(brief)) throw new IllegalStateException("two records would share the id " + brief);
        return brief;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
