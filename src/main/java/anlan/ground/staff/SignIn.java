package anlan.ground.staff;

import anlan.ground.access.Open;
import anlan.ground.access.SignedIn;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in by name and password, and out again. */
@UseCase
class SignIn {

    private static final String VIEW = "ground/staff/SignIn";

    record SignInPage(String title, String name, String to) {}

    record Account(String district, long person, String password) {}

    enum Reason {
        NAME_OR_PASSWORD_WRONG
    }

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final SecurityContextRepository sessions;
    private final Words words;

    SignIn(JdbcClient jdbc, PasswordEncoder passwords, SecurityContextRepository sessions, Words words) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.sessions = sessions;
        this.words = words;
    }

    @Open
    @GetMapping("/sign-in")
    ModelAndView form(@RequestParam(defaultValue = "/") String to) {
        return Page.of(VIEW, page("", to));
    }

    @Open
    @PostMapping("/sign-in")
    ModelAndView enter(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = jdbc.sql("select district, person, password from account where name = :name")
                .param("name", name.strip())
                .query(Account.class)
                .optional();
        if (account.isEmpty() || !passwords.matches(password, account.get().password())) {
            return Page.refused(VIEW, page(name, to), new Refusals().add(Reason.NAME_OR_PASSWORD_WRONG, "password"));
        }
        request.getSession();
        request.changeSessionId();
        var who = new SignedIn(
                SignedIn.Kind.PERSON, account.get().district(), account.get().person());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(who, null, List.of()));
        sessions.saveContext(context, request, response);
        return Page.to(inside(to));
    }

    @Open
    @PostMapping("/sign-out")
    ModelAndView leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Page.to("/sign-in");
    }

    private SignInPage page(String name, String to) {
        return new SignInPage(words.say("staff.sign-in"), name, inside(to));
    }

    /** Only a way inside this house: never a redirect to another server. */
    private static String inside(String to) {
        return to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") ? to : "/";
    }
}
