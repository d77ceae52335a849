package anlan;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** An empty home for the tests of one run; with ANLAN_DATABASE_URL set, the same tests run on that database instead. */
class TestHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var home = Files.createTempDirectory("anlan-test-home");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test home",
                            Map.of(
                                    "ANLAN_HOME",
                                    home.toString(),
                                    "anlan.address",
                                    "127.0.0.1",
                                    // Tests do what is due themselves, at the hour that they choose.
                                    "anlan.job.on",
                                    "false",
                                    "spring.mail.host",
                                    "127.0.0.1",
                                    "spring.mail.port",
                                    MailHouse.smtp(),
                                    "ANLAN_MAIL_FROM",
                                    MailHouse.SENDER,
                                    "ANLAN_URL",
                                    "https://anlan.example/",
                                    // What a receiver of a test answers within, and where it listens.
                                    "anlan.hook.patience",
                                    "1s",
                                    "ANLAN_HOOK_HOSTS",
                                    "127.0.0.1")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
