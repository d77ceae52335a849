package anlan.desk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The made-up district's areas, each with the English ward or district whose place it takes. */
record BorrowedPlaces(List<Place> all) {
    record Place(String code, String name, String level, String parent, String originalCode, String originalName) {}

    static BorrowedPlaces read(Path file) {
        return new BorrowedPlaces(
                Csv.rows(file).stream().map(BorrowedPlaces::place).toList());
    }

    private static Place place(NamedCsvRecord row) {
        return new Place(
                row.getField("code"),
                row.getField("name"),
                row.getField("level"),
                row.getField("parent"),
                row.getField("original_code"),
                row.getField("original_name"));
    }

    List<Place> at(String level) {
        return all.stream().filter(p -> p.level().equals(level)).toList();
    }

    Map<String, String> villageByWard() {
        return at("village").stream().collect(Collectors.toMap(Place::originalCode, Place::code));
    }

    /** Wards that the census table leaves out stay out; a township's own count is complete and is not their sum. */
    String population(Map<String, Integer> wards, Map<String, Integer> districts, int year) {
        var lines = new ArrayList<String>();
        lines.add("code,name,year,resident,floating");
        for (Place p : all) {
            Integer people = switch (p.level()) {
                case "district" -> districts.values().stream().mapToInt(n -> n).sum();
                case "township" -> districts.get(p.originalName());
                default -> wards.get(p.originalCode());
            };
            if (people != null) lines.add(String.join(",", p.code(), p.name(), "" + year, "" + people, ""));
        }
        return String.join("\n", lines) + "\n";
    }
}
