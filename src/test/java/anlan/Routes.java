package anlan;

import anlan.ground.access.May;
import anlan.ground.access.Open;
import anlan.ground.access.Right;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route the application answers, as it is really mapped: a new one is among them by itself. */
final class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}/]+)}");

    record Route(String method, String pattern, HandlerMethod handler) {

        boolean open() {
            return handler.hasMethodAnnotation(Open.class);
        }

        Optional<Right> right() {
            return Optional.ofNullable(handler.getMethodAnnotation(May.class)).map(May::value);
        }

        boolean api() {
            return pattern.startsWith("/api/");
        }

        /** For programs on phones. */
        boolean phone() {
            return pattern.startsWith("/openrosa/");
        }

        boolean named() {
            return pattern.contains("{");
        }

        String room() {
            return handler.getBeanType().getPackageName();
        }

        /** Its addresses with what is kept there in all its places. */
        List<String> filled(Map<String, List<String>> names) {
            var paths = List.of(pattern);
            for (var place : VARIABLE.matcher(pattern).results().toList()) {
                var name = place.group(1).replaceAll(":.*", "");
                paths = paths.stream()
                        .flatMap(path -> names.getOrDefault(name, List.of("0")).stream()
                                .map(value -> path.replace(place.group(), value)))
                        .toList();
            }
            return paths;
        }

        String with(String value) {
            return VARIABLE.matcher(pattern).replaceAll(value);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    private Routes() {}

    static List<Route> all(RequestMappingHandlerMapping mapping) {
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("anlan")) {
                routes.addAll(of(info, handler));
            }
        });
        routes.sort(Comparator.comparing(Route::toString));
        return routes;
    }

    private static List<Route> of(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods().isEmpty()
                ? Set.of(RequestMethod.GET)
                : info.getMethodsCondition().getMethods();
        return methods.stream()
                .flatMap(m -> info.getPatternValues().stream().map(p -> new Route(m.name(), p, handler)))
                .toList();
    }
}
