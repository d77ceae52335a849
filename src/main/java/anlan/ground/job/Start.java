package anlan.ground.job;

import jakarta.annotation.PreDestroy;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sets the machine going when the server's parts are put together, which is after it is ready; stops it before any part that a job may still
 * need. A command of the command line starts none.
 */
@Component
class Start {

    private final @Nullable Machine machine;

    Start(
            DataSource source,
            List<Job> jobs,
            Dues dues,
            RunBook book,
            Timing timing,
            Node node,
            Wakes wakes,
            @Value("${anlan.job.on:true}") boolean on,
            @Value("${anlan.errand:false}") boolean errand) {
        this.machine = on && !errand ? new Machine(source, jobs, dues, book, timing, node, Pace.USUAL) : null;
        if (machine != null) {
            wakes.bell(machine::look);
            machine.start();
        }
    }

    @PreDestroy
    void stop() {
        if (machine != null) {
            machine.close();
        }
    }
}
