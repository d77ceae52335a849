package anlan.ground.signin;

import anlan.ground.access.Scope;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewers;
import anlan.ground.audit.Audit;
import anlan.ground.session.Sitting;
import anlan.ground.store.Unguessable;
import anlan.ground.store.Within;
import anlan.ground.web.Page;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/** Lets in whoever has shown all that is asked, and remembers the device so that strangers' guessing does not hinder its owner. */
@Component
public class Entrance {

    private static final String DEVICE = "anlan-device";
    private static final Duration REMEMBERED = Duration.ofDays(180);

    private final SecondFactors factors;
    private final JdbcClient jdbc;
    private final SecurityContextRepository sessions;
    private final Within within;
    private final Viewers viewers;
    private final Audit audit;
    private final AccountNews news;

    Entrance(
            SecondFactors factors,
            JdbcClient jdbc,
            SecurityContextRepository sessions,
            Within within,
            Viewers viewers,
            Audit audit,
            AccountNews news) {
        this.factors = factors;
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.within = within;
        this.viewers = viewers;
        this.audit = audit;
        this.news = news;
    }

    /**
     * Goes on with somebody who has shown who they are: to the second factor where they have set one up, else in.
     *
     * @param strong whether they have shown two factors already
     * @param to a way {@linkplain #inside inside}
     */
    public ModelAndView proceed(
            Accounts.Account account,
            boolean strong,
            String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!strong && within.district(account.district(), () -> factors.on(account.person()))) {
            Pending.begin(account, to, request);
            return Page.to("/sign-in/code");
        }
        enter(account.district(), account.person(), request, response);
        return Page.to(to);
    }

    /** Only a way inside this house: never a redirect to another server. */
    public static String inside(String to) {
        return to.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? to : "/";
    }

    public void enter(String district, long person, HttpServletRequest request, HttpServletResponse response) {
        // A new session id: one planted before signing in opens nothing afterwards.
        request.getSession();
        request.changeSessionId();
        Sitting.begin(request, InstantSource.system().instant());
        var who = new SignedIn(SignedIn.Kind.PERSON, district, person);
        save(who, request, response);
        remember(district, person, request, response);
        within.district(district, () -> noted(who, request));
    }

    /** The same person, from now on acting for somebody else, or for themselves again: a form opened before is not sent as the other. */
    public void hat(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        save(who, request, response);
    }

    private void save(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(who, null, List.of()));
        sessions.saveContext(context, request, response);
    }

    private boolean noted(SignedIn who, HttpServletRequest request) {
        return Scope.as(viewers.now(who).orElseThrow(), request.getRemoteAddr(), () -> {
            audit.did("signin.entered", "person/" + who.id(), null, null, null);
            return true;
        });
    }

    /** The hash of the device's cookie, if this person signed in from it before. */
    Optional<String> device(String district, long person, HttpServletRequest request) {
        return cookie(request)
                .map(Unguessable::hash)
                .filter(hash -> within.district(
                        district,
                        () -> jdbc.sql("""
                        select exists (select from device where hash = :hash and person = :person and seen_at > now() - interval '180 days')
                        """)
                                .param("hash", hash)
                                .param("person", person)
                                .query(Boolean.class)
                                .single()));
    }

    private void remember(String district, long person, HttpServletRequest request, HttpServletResponse response) {
        var known = device(district, person, request).isPresent();
        var device = known ? new Unguessable(cookie(request).orElseThrow()) : Unguessable.make("");
        within.district(district, () -> {
            if (!known && !first(person)) {
                news.newDevice(person, device.hash(), request.getRemoteAddr());
            }
            return jdbc.sql("""
                            insert into device (hash, person) values (:hash, :person)
                            on conflict (district, hash) do update set seen_at = now()
                            """)
                    .param("hash", device.hash())
                    .param("person", person)
                    .update();
        });
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(DEVICE, device.text())
                        .path("/sign-in")
                        .maxAge(REMEMBERED)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private boolean first(long person) {
        return !jdbc.sql("select exists (select from device where person = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, DEVICE)).map(Cookie::getValue);
    }
}
