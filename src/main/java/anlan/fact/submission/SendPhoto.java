package anlan.fact.submission;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.UseCase;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A form sends a photo piece by piece, and asks where to go on after the line tore. */
@UseCase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SendPhoto {

    private final Photos photos;

    SendPhoto(Photos photos) {
        this.photos = photos;
    }

    @May(Right.SWEEPS_WALK)
    @GetMapping("/submissions/photos/{photo}")
    ResponseEntity<Photos.State> had(@PathVariable UUID photo, Viewer viewer) {
        return ResponseEntity.ok(photos.find(photo, viewer));
    }

    @May(Right.SWEEPS_WALK)
    @PutMapping("/submissions/photos/{photo}")
    ResponseEntity<Photos.State> piece(
            @PathVariable UUID photo,
            @RequestParam String hash,
            @RequestParam int size,
            @RequestParam int start,
            HttpServletRequest request,
            Viewer viewer)
            throws IOException {
        return ResponseEntity.ok(photos.take(photo, hash, size, start, request.getInputStream(), viewer));
    }
}
