package anlan.fact.pocket;

import anlan.ground.access.Open;
import anlan.ground.access.Right;
import anlan.ground.web.Door;
import anlan.ground.web.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/** Opens the form on a phone: the page and its parts, which hold nothing of anybody. */
@Controller
class OpenPocket {

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript",
            "css", "text/css",
            "json", "application/json",
            "png", "image/png",
            "svg", "image/svg+xml");

    private final Parts parts;

    OpenPocket(Parts parts) {
        this.parts = parts;
    }

    @Bean
    static Door pocketDoor() {
        return new Door(Door.Section.WORK, 31, "/pocket/", "pocket.title", Right.SWEEPS_WALK);
    }

    @Open
    @GetMapping("/pocket")
    RedirectView near() {
        return new RedirectView("/pocket/", true);
    }

    @Open
    @GetMapping("/pocket/")
    ResponseEntity<byte[]> page() {
        return fresh("text/html;charset=UTF-8", "page.txt");
    }

    /** Its place in the address is its reach: nothing outside /pocket/ goes through it. */
    @Open
    @GetMapping("/pocket/worker.js")
    ResponseEntity<byte[]> worker() {
        return fresh("text/javascript;charset=UTF-8", "worker.js");
    }

    @Open
    @GetMapping("/pocket/manifest.webmanifest")
    ResponseEntity<byte[]> manifest() {
        return fresh("application/manifest+json", "manifest.txt");
    }

    /** Only the version that is there; an older one is kept by the phone itself. */
    @Open
    @GetMapping("/pocket/app/{version}/{name}")
    ResponseEntity<byte[]> part(@PathVariable String version, @PathVariable String name) {
        var file = parts.find(name).filter(f -> version.equals(parts.version())).orElseThrow(NotFound::new);
        var type = TYPES.getOrDefault(String.valueOf(StringUtils.getFilenameExtension(name)), "text/plain");
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.valueOf(type), StandardCharsets.UTF_8))
                .cacheControl(
                        CacheControl.maxAge(java.time.Duration.ofDays(365)).immutable())
                .body(file);
    }

    private ResponseEntity<byte[]> fresh(String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(type))
                .cacheControl(CacheControl.noCache())
                .body(parts.filled(name).getBytes(StandardCharsets.UTF_8));
    }
}
