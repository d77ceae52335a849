package anlan.ground.web;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** In the demonstration, today is chosen: everybody then sees the district as it stood on that day. */
@UseCase
class TodayChosen {

    private final OfficeClock clock;
    private final Demonstration demonstration;

    TodayChosen(OfficeClock clock, Demonstration demonstration) {
        this.clock = clock;
        this.demonstration = demonstration;
    }

    @May(Right.OWN)
    @PostMapping("/today")
    ModelAndView choose(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestHeader(name = HttpHeaders.REFERER, defaultValue = "/") String from) {
        if (!demonstration.on()) {
            throw new NotFound();
        }
        clock.choose(day);
        return Page.to(java.net.URI.create(from).getPath());
    }
}
