package anlan.ground.delegation;

import anlan.ground.access.Scope;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.signin.Entrance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Meets whoever still acts by a delegation that is over, at their next request: it does nothing, and says that they are themselves again. A
 * form filled in for another is never sent as one's own.
 */
@Configuration(proxyBeanMethods = false)
class Lapse implements WebMvcConfigurer, HandlerInterceptor {

    private static final String SAID = "/account/delegations?note=delegation.lapsed";

    private final Entrance entrance;

    Lapse(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var who = Scope.viewer().filter(Lapse::over).map(Viewer::who);
        if (who.isEmpty()) {
            return true;
        }
        entrance.hat(who.get().actingBy(SignedIn.ONESELF), request, response);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", SAID);
        } else {
            // The container's own redirect would send the answer off before the session is kept.
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, SAID);
        }
        return false;
    }

    private static boolean over(Viewer viewer) {
        return viewer.who().acting() != SignedIn.ONESELF && viewer.giver() == null;
    }
}
