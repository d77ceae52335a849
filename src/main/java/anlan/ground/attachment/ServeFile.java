package anlan.ground.attachment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.UseCase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Giving a file out, to whoever may look at a record that uses it. */
@UseCase
class ServeFile {

    private final Looking looking;
    private final Delivery delivery;

    ServeFile(Looking looking, Delivery delivery) {
        this.looking = looking;
        this.delivery = delivery;
    }

    /** No transaction is open while it goes out: the reader's line may be slow. */
    @May(Right.FILES_SEE)
    @GetMapping("/files/{id}")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void serve(@PathVariable long id, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        delivery.send(looking.at(id, viewer), request, response);
    }
}
