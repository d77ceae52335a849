package anlan.ground.access;

import anlan.ground.store.District;
import anlan.ground.store.Districts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the request's district and viewer around everything that follows the security filters. */
class ScopeFilter extends OncePerRequestFilter {

    private final Viewers viewers;
    private final Districts districts;

    ScopeFilter(Viewers viewers, Districts districts) {
        this.viewers = viewers;
        this.districts = districts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/")
                || path.startsWith("/webjars/")
                || path.startsWith("/_static/")
                || path.startsWith("/status/");
    }

    /** Error pages too know who is looking. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            proceed(request, response, chain);
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws Exception {
        var who = signedIn();
        var district = who.map(SignedIn::district).or(() -> districts.only().map(Districts.Entry::code));
        if (district.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        District.in(district.get(), () -> {
            var viewer = who.flatMap(viewers::now);
            if (viewer.isEmpty()) {
                chain.doFilter(request, response);
                return true;
            }
            return Scope.as(viewer.get(), request.getRemoteAddr(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        });
    }

    private static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who
                ? Optional.of(who)
                : Optional.empty();
    }
}
