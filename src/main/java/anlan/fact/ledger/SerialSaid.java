package anlan.fact.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever types a problem's number, or how it begins, means the number: {@code 2026-00} is 2026-0001 to 2026-0099. */
@Component
class SerialSaid {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{4})-([0-9]{1,7})");
    private static final int NARROWEST = 4;
    private static final int WIDEST = 7;

    private final JdbcClient jdbc;

    SerialSaid(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose number begins so: at most so many. */
    List<Long> find(String typed, int most) {
        var number = NUMBER.matcher(typed);
        if (!number.matches()) {
            return List.of();
        }
        var low = new ArrayList<Integer>();
        var high = new ArrayList<Integer>();
        var digits = number.group(2);
        for (int width = Math.max(NARROWEST, digits.length()); width <= WIDEST; width++) {
            if (width == NARROWEST || !digits.startsWith("0")) {
                low.add(Integer.parseInt(digits + "0".repeat(width - digits.length())));
                high.add(Integer.parseInt(digits + "9".repeat(width - digits.length())));
            }
        }
        return jdbc.sql("""
                        select p.id from unnest(cast(:low as int[]), cast(:high as int[])) r (low, high)
                        join problem p on p.year = :year and p.serial between r.low and r.high limit :most
                        """)
                .param("low", low.toArray(Integer[]::new))
                .param("high", high.toArray(Integer[]::new))
                .param("year", Integer.parseInt(number.group(1)))
                .param("most", most)
                .query(Long.class)
                .list();
    }
}
