package anlan.fact.imports;

import anlan.ground.access.Right;
import anlan.ground.access.SignedIn;
import anlan.ground.clock.OfficeClock;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Tells whoever asked for an import that it is over: it goes on for minutes, and its page may be left. */
@Component
class ImportNews {

    private static final Kind DONE = Kind.usual("dataset.imported", Right.DATA_IMPORT);
    private static final Kind STOPPED = Kind.required("dataset.import-stopped", Right.DATA_IMPORT);

    private final Messages messages;
    private final OfficeClock clock;

    ImportNews(Messages messages, OfficeClock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** One that broke off can be tried again, and may end twice: each time its reader is told. */
    void ended(Imported imported, Imported.State state) {
        if (SignedIn.Kind.valueOf(imported.askedKind()) != SignedIn.Kind.PERSON) {
            return;
        }
        var done = state == Imported.State.COMMITTED;
        messages.tell(new Message(
                done ? DONE : STOPPED,
                Set.of(imported.askedBy()),
                "/imports/" + imported.id(),
                "import/%d/%s/%d".formatted(imported.id(), state.code(), clock.millis()),
                imported.fileName()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        Kind importDone() {
            return DONE;
        }

        @Bean
        Kind importStopped() {
            return STOPPED;
        }
    }
}
