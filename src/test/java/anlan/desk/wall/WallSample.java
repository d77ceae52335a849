package anlan.desk.wall;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A screen in the command room. */
@Component
class WallSample implements Sample {

    private final Screens screens;
    private final JdbcClient jdbc;

    WallSample(Screens screens, JdbcClient jdbc) {
        this.screens = screens;
        this.jdbc = jdbc;
    }

    @Override
    public Kept fill(Filled.District district) {
        screens.make("近处大屏", "zh", 30, district.coordinator().name());
        var id = jdbc.sql("select max(id)::text from wall_screen")
                .query(String.class)
                .single();
        return new Kept(Map.of("id", List.of(id)), List.of(), List.of("近处大屏"), false);
    }
}
