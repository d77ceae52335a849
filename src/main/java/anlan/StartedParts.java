package anlan;

import anlan.ground.store.Errand;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** The application without its server and its jobs, for the length of one command; only what is asked for is made. */
class StartedParts implements Errand.Parts, AutoCloseable {

    private final List<String> settings;
    private @Nullable ConfigurableApplicationContext context;

    StartedParts(List<String> settings) {
        this.settings = settings;
    }

    @Override
    public <T> T get(Class<T> type) {
        return context().getBean(type);
    }

    private ConfigurableApplicationContext context() {
        if (context == null) {
            context = start();
            LocaleContextHolder.setDefaultLocale(Terminal.language());
        }
        return context;
    }

    private ConfigurableApplicationContext start() {
        try {
            return new SpringApplicationBuilder(Anlan.class)
                    .web(WebApplicationType.NONE)
                    .lazyInitialization(true)
                    .logStartupInfo(false)
                    .initializers(new Quiet())
                    .run(Stream.concat(
                                    settings.stream(), Stream.of("--anlan.errand=true", "--logging.level.anlan=warn"))
                            .toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new AlreadySaid(e);
        }
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
