package anlan.fact.incident;

import anlan.Given;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two townships of two villages each. */
final class Towns {

    private Towns() {}

    /** @return codes of the villages */
    static String[] in(Given.World world, JdbcClient jdbc) {
        var d = world.code();
        world.inside(() -> {
            area(jdbc, d + "000000", "安宁区", "district", null);
            for (var t = 1; t <= 2; t++) {
                var town = d + "00" + t + "000";
                area(jdbc, town, t == 1 ? "东桥街道" : "西河镇", "township", d + "000000");
                for (var v = 1; v <= 2; v++) {
                    area(jdbc, d + "00" + t + "00" + v, (t == 1 ? "东" : "西") + v + "社区", "village", town);
                }
            }
        });
        return new String[] {d + "001001", d + "001002", d + "002001", d + "002002"};
    }

    private static void area(
            JdbcClient jdbc, String code, String name, String level, @org.jspecify.annotations.Nullable String parent) {
        jdbc.sql("""
                        insert into area (code, valid_from, name, level, parent, recorded_at)
                        values (?, date '1949-10-01', ?, ?, ?, now())
                        """).params(code, name, level, parent).update();
        jdbc.sql("""
                        insert into area_line (area, above)
                        select ?, l.above from area_line l where l.area = ? union all select ?, ?
                        """).params(code, parent, code, code).update();
    }
}
