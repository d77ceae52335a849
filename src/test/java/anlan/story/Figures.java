package anlan.story;

import java.util.LinkedHashMap;
import java.util.Map;

/** The figures that the newcomer types into the table of targets, from field to field by the keyboard. */
final class Figures {

    private static final Map<String, String> PROMISED = new LinkedHashMap<>();

    static {
        PROMISED.put("criminal-rate-yoy", "5");
        PROMISED.put("theft-rate-yoy", "10");
        PROMISED.put("robbery-rate-yoy", "10");
        PROMISED.put("fraud-rate-yoy", "10");
        PROMISED.put("public-order-rate-yoy", "15%");
        PROMISED.put("criminal-clearance-yoy", "5");
        PROMISED.put("major-clearance", "85");
        PROMISED.put("public-order-handled", "90");
        PROMISED.put("cameras-added", "400");
        PROMISED.put("guard-posts", "20");
        PROMISED.put("patrol-teams", "36");
        PROMISED.put("patrol-members", "480");
        PROMISED.put("satisfaction", "90");
        PROMISED.put("awareness", "85");
        PROMISED.put("support", "90");
    }

    private Figures() {}

    static void typed(Newcomer lin, String area) {
        PROMISED.forEach((indicator, figure) -> {
            lin.page().focus("#f-" + indicator + "-" + area);
            lin.page().keyboard().type(figure);
        });
    }
}
