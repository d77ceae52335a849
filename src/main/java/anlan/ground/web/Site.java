package anlan.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address people open: the one the office set, else the one that was opened. */
@Component
public class Site {

    private final String setting;

    Site(@Value("${anlan.origin:}") String setting) {
        this.setting = setting.strip().replaceAll("/+$", "");
    }

    /** Scheme, host and port, without a path. */
    public URI origin(HttpServletRequest request) {
        return URI.create(setting.isEmpty() ? opened(request) : setting);
    }

    private static String opened(HttpServletRequest request) {
        var port = request.getServerPort();
        var usual = request.getScheme().equals("https") ? 443 : 80;
        return request.getScheme() + "://" + request.getServerName() + (port == usual ? "" : ":" + port);
    }
}
