package anlan;

import anlan.ground.store.EarlyDatabase;
import anlan.ground.store.Errand;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the server until it is told to stop. */
@Command(name = "serve")
class Serve implements Errand {

    /** The server lives on after the command has been carried out. */
    static final int GOES_ON = -1;

    @Option(names = "--demo", descriptionKey = "store.command-demo")
    private boolean demo;

    List<String> settings = List.of();

    @Override
    public int run(Parts parts) {
        return run(demo);
    }

    int run(boolean demonstration) {
        var application = new SpringApplication(Anlan.class);
        if (demonstration) {
            application.setAdditionalProfiles("demo");
        }
        // Ready comes first; what no page has asked for yet is put together right after.
        application.setLazyInitialization(true);
        var context = start(application);
        Thread.ofPlatform().name("the-rest").daemon().start(new TheRest(context));
        // Being told to stop is how a server is meant to end: once everything is closed this is a success.
        SpringApplication.getShutdownHandlers().add(() -> Runtime.getRuntime().halt(0));
        say(context);
        return GOES_ON;
    }

    private ConfigurableApplicationContext start(SpringApplication application) {
        var database = new EarlyDatabase();
        application.addInitializers(database);
        try {
            return application.run(settings.toArray(String[]::new));
        } catch (RuntimeException e) {
            database.close();
            throw new AlreadySaid(e);
        }
    }

    private static void say(ConfigurableApplicationContext context) {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var address = context.getEnvironment().getProperty("server.address", "127.0.0.1");
            var host = List.of("0.0.0.0", "::", "127.0.0.1").contains(address) ? "localhost" : address;
            LocaleContextHolder.setLocale(Terminal.language());
            System.out.println(context.getBean(Words.class)
                    .say(
                            "store.serving",
                            "http://" + host + ":" + web.getWebServer().getPort()));
        }
    }
}
