package anlan.ground.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.Pass;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a machine is told about a deadline. */
@AnlanTest
class DeadlineApiTest {

    @Autowired
    private Given given;

    @Autowired
    private Pass pass;

    @LocalServerPort
    private int port;

    @Test
    void a_system_gets_the_deadline_with_each_day_walked() throws Exception {
        var answer = ask("from=2026-09-30&workingDays=5");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"deadline\":\"2026-10-13\"")
                .contains("{\"day\":\"2026-10-01\",\"kind\":\"holiday\",\"counts\":false")
                .contains("{\"day\":\"2026-10-10\",\"kind\":\"make-up\",\"counts\":true")
                .contains("{\"day\":\"2026-10-11\",\"kind\":\"weekend\",\"counts\":false")
                .doesNotContain("2026-09-30");
        assertThat(ask("from=2026-10-10&workingDays=-5").body()).startsWith("{\"deadline\":\"2026-09-28\"");
    }

    @Test
    void a_year_without_data_a_day_that_is_none_and_a_term_of_nothing_are_refused() throws Exception {
        assertThat(ask("from=2098-09-30&workingDays=5").body()).contains("year-unknown", "2098");
        assertThat(ask("from=2026-02-30&workingDays=5").body()).contains("day-unreadable");
        assertThat(ask("from=2026-09-30&workingDays=0").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> ask(String query) throws Exception {
        var district = given.district();
        district.commission();
        var token = pass.of(district, "zfw", "read");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + port + "/api/v1/calendar/deadline?" + query))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofString());
    }
}
