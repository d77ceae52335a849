package anlan.desk.overview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the reader stands; every figure is a door from here. */
record Address(String area, String period, String indicator) {

    Address about(String other) {
        return new Address(area, period, other);
    }

    String in(String other) {
        return "/overview?area=" + other + "&period=" + text(period) + "&indicator=" + text(indicator);
    }

    String of(String other) {
        return "/overview?area=" + area + "&period=" + text(period) + "&indicator=" + text(other) + "#indicator";
    }

    /** To where a value is explained, down to its rows. */
    String door(String other) {
        return "/indicators/" + indicator + "?area=" + other + "&period=" + text(period);
    }

    private static String text(String parameter) {
        return URLEncoder.encode(parameter, StandardCharsets.UTF_8);
    }
}
