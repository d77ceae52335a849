package anlan.ground.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.place.People;
import anlan.ground.place.PeopleBook;
import anlan.ground.place.PlaceFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeopleListTest {
    private static final Map<String, String> AREAS = Map.of("999901001000", "桥东街道", "999901001001", "南湖社区");

    @Test
    void counts_are_taken_with_their_year_and_an_unknown_count_stays_unknown() {
        var preview = read(Map.of(), "代码,年份,常住人口,流动人口", "999901001,2024,\"201 950\",", "999901001001,2024,8028.0,312");
        assertThat(preview.changes())
                .containsExactly(
                        new PeopleBook.Change(new People("999901001000", 2024, 201_950L, null), null),
                        new PeopleBook.Change(new People("999901001001", 2024, 8_028L, 312L), null));
    }

    @Test
    void the_same_count_changes_nothing_and_another_is_shown_beside_the_one_before() {
        var before = new People("999901001001", 2024, 8_028L, null);
        var known = Map.of(new PeopleBook.Key("999901001001", 2024), before);
        assertThat(read(known, "code,year,resident", "999901001001,2024,8028").rowsUnchanged())
                .isEqualTo(1);
        assertThat(read(known, "code,year,resident", "999901001001,2024,8030").changes())
                .containsExactly(new PeopleBook.Change(new People("999901001001", 2024, 8_030L, null), before));
    }

    @Test
    void what_is_no_count_is_told_why() {
        var preview = read(
                Map.of(),
                "code,year,resident,floating",
                "999901001001,1888,1,",
                "999901001001,2027,1,",
                "999901001001,2024,-5,",
                "999901001001,2024,8.5,",
                "999901001001,2024,NA,",
                "999901001009,2024,5,",
                "999901001001,2023,5,",
                "999901001001,2023,6,",
                "110101001001,2023,6,");
        assertThat(preview.refused())
                .extracting(RowRefused::fault)
                .containsExactly(
                        PlaceFault.YEAR_UNLIKELY,
                        PlaceFault.YEAR_UNLIKELY,
                        PlaceFault.COUNT_NOT_WHOLE,
                        PlaceFault.COUNT_NOT_WHOLE,
                        PlaceFault.COUNTS_EMPTY,
                        PlaceFault.AREA_UNKNOWN,
                        PlaceFault.COUNT_TWICE);
        assertThat(preview.rowsElsewhere()).isEqualTo(1);
    }

    private static Preview<PeopleBook.Change> read(Map<PeopleBook.Key, People> known, String... list) {
        var heads = PeopleList.heads(List.of(list[0].split(",")));
        var lines = new ArrayList<Line>();
        for (int i = 1; i < list.length; i++)
            lines.add(new Line(i + 1, Arrays.asList(list[i].replace("\"", "").split(",", -1))));
        return PeopleList.read(heads, lines.iterator(), new PeopleList.Settings("999901", 2026, 2026), AREAS, known);
    }
}
