package anlan.ground.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleContextResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says that the database is away, and asks again by itself; or that the disk is full, where a form was too large for it. It stands before everything else because the session, the viewer and the menu
 * are all kept in that database: a page that says so may need none of them.
 */
@Component
class Away extends OncePerRequestFilter implements Ordered {

    private static final String SECONDS = "10";

    private final ITemplateEngine pages;
    private final LocaleContextResolver languages;
    private final Mishaps mishaps;
    private final JsonMapper json;

    Away(ITemplateEngine pages, LocaleContextResolver languages, Mishaps mishaps, JsonMapper json) {
        this.pages = pages;
        this.languages = languages;
        this.mishaps = mishaps;
        this.json = json;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            var away = isReason(e);
            if (response.isCommitted() || !away && !Mishaps.diskFull(e)) {
                throw e;
            }
            LocaleContextHolder.setLocaleContext(languages.resolveLocaleContext(request));
            try {
                say(request, response, away);
            } finally {
                LocaleContextHolder.resetLocaleContext();
            }
        }
    }

    static boolean isReason(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql && connectionLost(sql)) {
                return true;
            }
        }
        return false;
    }

    /** SQLSTATE class 08 is a connection that broke, 57P a server that is stopping or starting. */
    private static boolean connectionLost(SQLException fault) {
        var state = fault.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    private void say(HttpServletRequest request, HttpServletResponse response, boolean away) throws IOException {
        var problem = mishaps.problemFor(away ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INSUFFICIENT_STORAGE);
        response.reset();
        response.setStatus(problem.status());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getRequestURI().startsWith("/api/")) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write(json.writeValueAsString(problem));
            return;
        }
        if (away && request.getMethod().equals("GET")) {
            response.setHeader("Refresh", SECONDS);
        }
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        pages.process("ground/web/Away", new Context(Words.locale(), Map.of("fault", problem)), response.getWriter());
    }
}
