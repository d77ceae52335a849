package anlan.desk.demo;

import java.io.IOException;

/**
 * Records counted with the shell's own tools from the files as they are shipped.
 *
 * @param kinds a pattern of awk
 * @param over which files to read in place of the shipped one of the same month; empty for none
 */
record Raw(String area, String kinds, String over) {

    private static final String SHIPPED = "src/main/resources/demo/incidents/";
    static final String CRIMINAL = "theft|robbery|fraud|assault|property|drugs|other";
    static final String PUBLIC_ORDER = "disorder|public-order-other";

    private static final String COUNT =
            "$2 ~ /^%s/ && $3 ~ /^(%s)$/ && $5 >= \"%s\" && $5 <= \"%s\" {n++; c += $9 == \"true\"} END {print n+0 \" \" c+0}";

    record Found(long all, long cleared) {}

    /** Of the months from one to another. */
    Found count(String from, String to) throws IOException {
        var counted = Awk.lines(files(), COUNT.formatted(area.replaceFirst("(000)+$", ""), kinds, from, to))
                .getFirst()
                .split(" ");
        return new Found(Long.parseLong(counted[0]), Long.parseLong(counted[1]));
    }

    private String files() {
        return over.isEmpty()
                ? SHIPPED + "*.csv.gz"
                : "$(ls " + SHIPPED + "*.csv.gz | grep -v " + month(over) + ") " + over;
    }

    private static String month(String file) {
        return file.replaceFirst(".*(\\d{4}-\\d{2}).*", "$1");
    }

    static long residents(String area) throws IOException {
        var found = new ProcessBuilder(
                        "awk", "-F,", "$1 == \"" + area + "\" {print $4}", "src/main/resources/demo/population.csv")
                .start();
        return Long.parseLong(
                new String(found.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip());
    }

    /** What an agency sends again: the first so many thefts of a village in that month turn out to be frauds. */
    static void corrected(String month, String village, int thefts, java.nio.file.Path to) throws Exception {
        var program = "BEGIN {FS=OFS=\",\"} $2 == \"%s\" && $3 == \"theft\" && n < %d {$3=\"fraud\"; n++} {print}"
                .formatted(village, thefts);
        int ended = new ProcessBuilder(
                        "sh", "-c", "gzip -dc " + SHIPPED + month + ".csv.gz | awk '" + program + "' | gzip > " + to)
                .start()
                .waitFor();
        if (ended != 0) throw new IllegalStateException("not written: " + to);
    }
}
