package anlan.fact.figure;

import anlan.Given;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A district with two townships, each with a lead and a section with a handler. */
@Component
class FiguresWorld {

    private final JdbcClient jdbc;

    FiguresWorld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Townships(Given.World district, long qd, long ba, String qdArea, String baArea) {}

    Townships townships(Given.World district) {
        var qdArea = district.code() + "001000";
        var baArea = district.code() + "002000";
        district.inside(() -> {
            line(district.area(), district.area());
            for (var area : new String[] {qdArea, baArea}) {
                line(area, area);
                line(area, district.area());
            }
        });
        district.coordinator("lin");
        var qd = district.unit("qd", "桥东街道", "township", null, qdArea);
        var ba = district.unit("ba", "北岸街道", "township", null, baArea);
        district.person("ma", qd, "lead");
        district.person("tang", ba, "lead");
        district.person("zhou", district.unit("qd-pa", "综治办", "section", qd), "handler");
        return new Townships(district, qd, ba, qdArea, baArea);
    }

    private void line(String area, String above) {
        jdbc.sql("insert into area_line (area, above) values (?, ?)")
                .params(area, above)
                .update();
    }
}
