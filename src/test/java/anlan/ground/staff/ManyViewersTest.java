package anlan.ground.staff;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A thread that served one must not show the next one the former's scope. */
@AnlanTest
class ManyViewersTest {

    private static final int VIEWERS = 20;
    private static final int REQUESTS = 1000;
    private static final int AT_ONCE = 500;

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    /** @param own what is theirs; others what is not */
    private record Seat(Browser browser, String own, String page) {

        String complaint(List<Seat> all) {
            var answer = browser.get(page);
            if (answer.statusCode() != 200 || !answer.body().contains(own)) {
                return own + " does not see the own unit: " + answer.statusCode();
            }
            return all.stream()
                    .map(Seat::own)
                    .filter(o -> !o.equals(own) && answer.body().contains(o))
                    .findFirst()
                    .map(o -> own + " sees " + o)
                    .orElse("");
        }
    }

    @Test
    void a_thousand_requests_side_by_side_never_meet_in_anothers_scope() throws Exception {
        var seats = seats();
        var work = new ArrayList<Callable<String>>();
        IntStream.range(0, REQUESTS)
                .forEach(i -> work.add(() -> seats.get(i % VIEWERS).complaint(seats)));
        try (var at = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var done : at.invokeAll(work)) {
                assertThat(done.get()).isEmpty();
            }
        }
    }

    /** Half of them in one district, half each in one of their own. */
    private List<Seat> seats() {
        var shared = given.district();
        return IntStream.range(0, VIEWERS)
                .mapToObj(i -> seat(i % 2 == 0 ? shared : given.district(), i))
                .toList();
    }

    private Seat seat(Given.World d, int number) {
        var name = "第%02d号街道办".formatted(number);
        d.person("lead" + number, d.unit("u" + number, name, "township", null), "lead");
        return new Seat(new Browser(port).signIn("lead" + number + "." + d.code()), name, "/units");
    }
}
