package anlan.desk.wall;

import anlan.ground.access.Open;
import anlan.ground.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What a screen asks for: its page, the board on it, and to be told when there is another. */
@Controller
class ShowWall {

    static final String SCRIPT = "/assets/desk/wall/wall.js";

    private final Reception reception;
    private final Boards boards;
    private final Audience audience;
    private final WallPages pages;

    ShowWall(Reception reception, Boards boards, Audience audience, WallPages pages) {
        this.reception = reception;
        this.boards = boards;
        this.audience = audience;
        this.pages = pages;
    }

    @Open
    @GetMapping("/wall/{token}")
    ResponseEntity<byte[]> page(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return switch (reception.who(token, request.getRemoteAddr())) {
            case Guest.Known known -> {
                var board = boards.of(known.district(), known.screen().locale());
                yield html(HttpStatus.OK, pages.shown(known.screen(), board, request, response));
            }
            case Guest.Gone gone ->
                html(HttpStatus.GONE, pages.dark(gone.screen().locale(), "gone", request, response));
            case Guest.Waiting w ->
                html(
                        HttpStatus.TOO_MANY_REQUESTS,
                        pages.dark(LocaleContextHolder.getLocale(), "waiting", request, response));
            case Guest.Unknown u -> throw new NotFound();
        };
    }

    @Open
    @GetMapping("/wall/{token}/board")
    ResponseEntity<byte[]> board(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return switch (reception.who(token, request.getRemoteAddr())) {
            case Guest.Known known -> {
                var board = boards.of(known.district(), known.screen().locale());
                yield answer(HttpStatus.OK)
                        .header("Anlan-Board", board.state())
                        .header("Anlan-Script", response.encodeURL(SCRIPT))
                        .body(board.text().getBytes(StandardCharsets.UTF_8));
            }
            case Guest other -> answer(status(other)).body(new byte[0]);
        };
    }

    @Open
    @GetMapping("/wall/{token}/events")
    ResponseEntity<SseEmitter> events(@PathVariable String token, HttpServletRequest request) {
        return switch (reception.who(token, request.getRemoteAddr())) {
            case Guest.Known known -> listening(known);
            case Guest other -> ResponseEntity.status(status(other)).build();
        };
    }

    /** A screen that was switched off: nobody is there to be answered, and nothing went wrong. */
    @ExceptionHandler
    void leftUs(AsyncRequestNotUsableException left, HttpServletResponse nobody) {}

    private ResponseEntity<SseEmitter> listening(Guest.Known known) {
        if (audience.full(known.district(), known.screen())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                // A proxy that gathers answers before it passes them on would keep the screens waiting.
                .header("X-Accel-Buffering", "no")
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .body(audience.sit(known.district(), known.screen()));
    }

    private static HttpStatus status(Guest guest) {
        return switch (guest) {
            case Guest.Known k -> HttpStatus.OK;
            case Guest.Gone g -> HttpStatus.GONE;
            case Guest.Waiting w -> HttpStatus.TOO_MANY_REQUESTS;
            case Guest.Unknown u -> HttpStatus.NOT_FOUND;
        };
    }

    private static ResponseEntity<byte[]> html(HttpStatus status, String text) {
        return answer(status).body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The address opens the wall: it is kept nowhere on the way, passed on to nobody, and in no search engine's list. */
    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}
