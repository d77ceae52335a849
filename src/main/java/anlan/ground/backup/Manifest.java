package anlan.ground.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds, written into it last: a file without it is no backup.
 *
 * @param schema the version of the tables; a newer program brings them up to date after they are filled
 * @param counters the last numbers given out, by sequence
 */
record Manifest(
        int format, String schema, Instant taken, List<Table> tables, List<Piece> files, Map<String, Long> counters) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    record Table(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name;
        }

        /** Quoted as SQL wants it. */
        String list() {
            return columns.stream()
                    .map(c -> '"' + c + '"')
                    .reduce((a, b) -> a + ", " + b)
                    .orElseThrow();
        }
    }

    record Piece(String path, String sha256) {

        String entry() {
            return "home/" + path;
        }
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    static Manifest of(byte[] bytes) {
        return JSON.readValue(bytes, Manifest.class);
    }
}
