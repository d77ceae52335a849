package anlan.ground.attachment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Giving a file out, to whoever may look at a record that uses it. */
@UseCase
class ServeFile {

    private static final String VIEW = "ground/attachment/ServeFile";

    record WithheldPage(String title, String why) {}

    private final Looking looking;
    private final Delivery delivery;
    private final Words words;

    ServeFile(Looking looking, Delivery delivery, Words words) {
        this.looking = looking;
        this.delivery = delivery;
        this.words = words;
    }

    /** No transaction is open while it goes out: the reader's line may be slow. */
    @May(Right.FILES_SEE)
    @GetMapping("/files/{id}")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Nullable
    ModelAndView serve(@PathVariable long id, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var entry = looking.at(id, viewer);
        var refused = Looking.withheld(entry);
        if (refused != null) {
            var page = Page.of(VIEW, new WithheldPage(words.say("attachment.withheld"), words.say(refused)));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        delivery.send(entry, request, response);
        return null;
    }
}
