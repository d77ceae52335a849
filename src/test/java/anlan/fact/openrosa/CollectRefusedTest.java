package anlan.fact.openrosa;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.ground.intake.Photos;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of ODK Collect's is not taken in, or waits for somebody, and never breaks. */
@AnlanTest
class CollectRefusedTest extends Collecting {

    @Test
    void what_cannot_be_taken_in_is_refused_with_a_sentence_and_never_breaks() throws Exception {
        var xml = new String(found().done(), StandardCharsets.UTF_8);
        var entity = xml.replaceFirst("<data", "<!DOCTYPE data [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><data");
        assertThat(collect.submit(entity.getBytes(StandardCharsets.UTF_8), Map.of())
                        .body())
                .contains("外部定义");
        var laughs = xml.replaceFirst("<data", "<!DOCTYPE data [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><data");
        assertThat(collect.submit(laughs.getBytes(StandardCharsets.UTF_8), Map.of())
                        .statusCode())
                .isEqualTo(400);
        assertThat(collect.submit("<data".getBytes(StandardCharsets.UTF_8), Map.of())
                        .body())
                .contains("无法读取");
        assertThat(collect.submit(new byte[600 * 1024], Map.of()).body()).contains("512 KB");
        assertThat(collect.submit(xml.replace("uuid:", "no").getBytes(StandardCharsets.UTF_8), Map.of())
                        .body())
                .contains("缺少编号");
        assertThat(collect.submit(
                                xml.replaceFirst("anlan-sweep-[0-9]+", "anlan-sweep-999999")
                                        .getBytes(StandardCharsets.UTF_8),
                                Map.of("1772433000000.jpg", Photos.fromPhone(80, 60, 1)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(collect.submit(
                                xml.replaceFirst("anlan-sweep-[0-9]+", "other").getBytes(StandardCharsets.UTF_8),
                                Map.of())
                        .body())
                .contains("不是本系统的排查表");
        assertThat(phone(w.as("wu")).get("/formList").body()).doesNotContain("<xform>");
        assertThat(w.count("select count(*) from sweep_visit")).isZero();
    }

    @Test
    void a_clock_a_day_off_is_no_harm_and_a_place_outside_the_district_waits_for_somebody() throws Exception {
        var xml = new String(found().done(), StandardCharsets.UTF_8);
        var late = xml.replaceFirst("<start>[^<]*", "<start>2031-01-01T00:00:00.000+08:00");
        assertThat(collect.submit(
                                late.getBytes(StandardCharsets.UTF_8),
                                Map.of("1772433000000.jpg", Photos.fromPhone(80, 60, 1)))
                        .body())
                .contains("已收到并计入");
        var outside = new String(found().done(), StandardCharsets.UTF_8)
                .replace("<point />", "<point>31.2 121.5 0 8</point>");
        assertThat(collect.submit(
                                outside.getBytes(StandardCharsets.UTF_8),
                                Map.of("1772433000000.jpg", Photos.fromPhone(80, 60, 1)))
                        .body())
                .contains("待负责人确认");
    }
}
