package anlan.ground.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every route of ours: closed unless it names a right that the viewer holds. */
class RightsAsked implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || !ours(method) || method.hasMethodAnnotation(Open.class)) {
            return true;
        }
        var viewer = Scope.viewer();
        if (viewer.isEmpty()) {
            return turnAway(request, response);
        }
        var may = method.getMethodAnnotation(May.class);
        if (may == null || !viewer.get().may(may.value())) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return false;
        }
        return true;
    }

    private static boolean ours(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("anlan");
    }

    private static boolean turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else if (request.getHeader("HX-Request") != null) {
            // An expired session reloads the whole page: never the sign-in form inside a part of another.
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect("/sign-in?to=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
        }
        return false;
    }

    private static String wanted(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
