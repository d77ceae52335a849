package anlan.desk.overview;

import anlan.desk.overview.OverviewPage.Board;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Writes boards, each once for as long as nothing changes that it shows: hundreds of areas are read far oftener than they change. */
@Component
class Boards {

    /** So many characters are kept at most, of those asked for most often. Of a state that has passed none is asked for again. */
    private static final long MOST = 32_000_000;

    /** @param state what {@link anlan.judgement.indicator.Now} says of itself */
    record Shown(String state, String area, String period, String indicator, Locale language) {}

    private final SpringTemplateEngine templates;
    private final Cache<Shown, String> written = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Shown shown, String text) -> text.length())
            .build();

    Boards(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    /** @param state null: it is written anew */
    String of(
            @Nullable String state,
            String area,
            String period,
            String indicator,
            Exchange exchange,
            Supplier<Board> board) {
        if (state == null) {
            return write(exchange, board.get());
        }
        var shown = new Shown(state, area, period, indicator, LocaleContextHolder.getLocale());
        var there = written.getIfPresent(shown);
        if (there != null) {
            return there;
        }
        var text = write(exchange, board.get());
        written.put(shown, text);
        return text;
    }

    /** What addresses are written for. */
    record Exchange(HttpServletRequest request, HttpServletResponse response) {}

    private String write(Exchange exchange, Board board) {
        var web = JakartaServletWebApplication.buildApplication(exchange.request.getServletContext())
                .buildExchange(exchange.request, exchange.response);
        var context = new WebContext(web, LocaleContextHolder.getLocale(), Map.of("board", board));
        return templates.process("desk/overview/Board", Set.of("board"), context);
    }
}
