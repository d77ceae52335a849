package anlan.ground.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.session.Session;

/**
 * One place where somebody is signed in.
 *
 * @param mark names it to its owner; the session's own id opens it and is never shown
 * @param agent what the browser calls itself
 */
public record Sitting(String mark, Instant since, Instant seen, String address, String agent) {

    private static final String SINCE = "anlan.since";
    private static final String ADDRESS = "anlan.address";
    private static final String AGENT = "anlan.agent";
    private static final int LONGEST_AGENT = 300;

    /** Notes where and when, as somebody signs in. */
    public static void begin(HttpServletRequest request, Instant now) {
        var session = request.getSession();
        var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        session.setAttribute(SINCE, now.toEpochMilli());
        session.setAttribute(ADDRESS, request.getRemoteAddr());
        session.setAttribute(AGENT, agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)));
    }

    static Sitting of(Session session) {
        Long since = session.getAttribute(SINCE);
        return new Sitting(
                mark(session.getId()),
                since == null ? session.getCreationTime() : Instant.ofEpochMilli(since),
                session.getLastAccessedTime(),
                Objects.requireNonNullElse(session.getAttribute(ADDRESS), ""),
                Objects.requireNonNullElse(session.getAttribute(AGENT), ""));
    }

    /** When it was signed in to; null for somebody who is not. */
    static @Nullable Instant since(HttpSession session) {
        return session.getAttribute(SINCE) instanceof Long since ? Instant.ofEpochMilli(since) : null;
    }

    static String mark(String id) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
