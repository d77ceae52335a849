package anlan.ground.audit;

import anlan.ground.access.May;
import anlan.ground.access.Scope;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Who acts at this moment, in which post: the one that gives the right which the route asked for. */
record Actor(
        String who,
        String name,
        Viewer.@Nullable Post post,
        @Nullable String from) {

    /** Between a stand-in and whom they stood in for. */
    static final String FOR = " for ";

    private static final Actor HOUSE = new Actor("house", "house", null, null);

    static Actor now() {
        var from = Scope.from().orElse(null);
        return Scope.viewer()
                .map(v -> new Actor(code(v), v.name(), post(v), from))
                .orElse(HOUSE);
    }

    private static String code(Viewer viewer) {
        var who = code(viewer.who().kind(), viewer.who().id());
        var giver = viewer.giverId();
        return giver == null ? who : who + FOR + code(SignedIn.Kind.PERSON, giver);
    }

    private static String code(SignedIn.Kind kind, long id) {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    private static Viewer.@Nullable Post post(Viewer viewer) {
        return right().filter(may -> viewer.may(may.value()))
                .map(may -> viewer.postFor(may.value()))
                .orElse(viewer.posts().isEmpty() ? null : viewer.posts().getFirst());
    }

    private static Optional<May> right() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(
                                        HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                                instanceof HandlerMethod route
                ? Optional.ofNullable(route.getMethodAnnotation(May.class))
                : Optional.empty();
    }
}
