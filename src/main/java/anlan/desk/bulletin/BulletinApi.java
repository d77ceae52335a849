package anlan.desk.bulletin;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.web.ApiUseCase;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;

/** The bulletins issued, for machines. */
@ApiUseCase
class BulletinApi {

    record Entries(List<Bulletin> items) {}

    private final Bulletins bulletins;

    BulletinApi(Bulletins bulletins) {
        this.bulletins = bulletins;
    }

    @May(Right.BULLETINS_SEE)
    @GetMapping("/api/v1/bulletins")
    Entries list() {
        return new Entries(bulletins.all());
    }
}
