package anlan.story;

import anlan.Anlan;
import anlan.ground.clock.OfficeClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A server of its own on a home with nothing in it, as after the first start. */
final class EmptyHome implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("http://\\S+(/set-up/\\S+)");

    private final ConfigurableApplicationContext server;

    /** @param today the office's day, so that the story's months lie behind it */
    EmptyHome(Path folder, LocalDate today) {
        server = SpringApplication.run(
                Anlan.class,
                "--ANLAN_HOME=" + folder,
                // The story needs a database that is empty too, whichever one the other tests use.
                "--ANLAN_DATABASE_URL=",
                "--server.port=0");
        server.getBean(OfficeClock.class).choose(today);
    }

    int port() {
        return ((WebServerApplicationContext) server).getWebServer().getPort();
    }

    /** The way in that the last start printed. */
    static String link(CapturedOutput printed) {
        return LINK.matcher(printed.getOut())
                .results()
                .map(found -> found.group(1))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("No link was printed: " + printed.getOut()));
    }

    /** A sentence as the pages say it. */
    String say(String key, Locale language, Object... args) {
        return server.getMessage(key, args, language);
    }

    @Override
    public void close() {
        server.close();
    }
}
