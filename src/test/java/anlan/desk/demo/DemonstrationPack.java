package anlan.desk.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Everything the demonstration ships that is made from the open records, by the name of its file. */
final class DemonstrationPack {
    static final Path SHIPPED = Path.of("src/main/resources/demo");
    static final Path DATA = Path.of("../shared/data");
    /** The census table names no year; the figures stand for the campaign's base year and for all others. */
    private static final int POPULATION_YEAR = 2024;

    private DemonstrationPack() {}

    static Map<String, String> make() {
        var places = BorrowedPlaces.read(SHIPPED.resolve("places.csv"));
        var wards = Outlines.wards(DATA.resolve("geo/northumbria_wards.geojson"));
        var outlines = Outlines.simplified(wards, places);
        var incidents = new BorrowedIncidents(
                new WardFinder(wards),
                new WardFinder(outlines),
                places.villageByWard(),
                SHIPPED.resolve("kinds.csv"),
                SHIPPED.resolve("outcomes.csv"));
        var pack = new TreeMap<String, String>();
        pack.put("boundaries.geojson", Outlines.geoJson(outlines, places));
        pack.put(
                "population.csv",
                places.population(counts("ward", "gss_code"), counts("district", "district"), POPULATION_YEAR));
        incidents
                .read(DATA.resolve("incidents/uk_northumbria_street_2020-05_2022-04.csv.gz"))
                .forEach((month, rows) -> pack.put("incidents/" + month + ".csv.gz", lines(rows)));
        return pack;
    }

    private static Map<String, Integer> counts(String level, String key) {
        String file = level.equals("ward") ? "northumbria_ward_pop.csv" : "northumbria_district_population.csv";
        return Csv.rows(DATA.resolve("population").resolve(file)).stream()
                .filter(r -> r.getField("population").matches("\\d+"))
                .collect(Collectors.toMap(r -> r.getField(key), r -> Integer.valueOf(r.getField("population"))));
    }

    private static String lines(List<String> rows) {
        return BorrowedIncidents.HEAD + "\n" + String.join("\n", rows) + "\n";
    }

    static void write(Map<String, String> pack) {
        pack.forEach((name, text) -> {
            try {
                Path file = SHIPPED.resolve(name);
                Files.createDirectories(file.getParent());
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                Files.write(file, name.endsWith(".gz") ? packed(bytes) : bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream gz = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gz.write(bytes);
        }
        return packed.toByteArray();
    }
}
