package anlan.fact.imports;

import anlan.ground.access.Right;
import anlan.ground.access.Scope;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewers;
import anlan.ground.store.District;
import anlan.ground.store.Districts;
import anlan.ground.store.Errand;
import anlan.ground.web.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a file in from the command line, in the name of the person given, or of the district's first data steward or coordinator. */
@Command(name = "import")
class ImportErrand implements Errand {

    @Parameters(
            index = "0",
            paramLabel = "${bundle:imports.label-dataset}",
            descriptionKey = "imports.command-import-dataset")
    private String dataset = "";

    @Parameters(index = "1", paramLabel = "${bundle:store.label-file}", descriptionKey = "imports.command-import-file")
    private Path file = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "${bundle:imports.label-profile}",
            descriptionKey = "imports.command-import-profile")
    private @Nullable String profile;

    @Option(names = "--dry-run", descriptionKey = "imports.command-import-dry-run")
    private boolean dryRun;

    @Option(names = "--as", paramLabel = "${bundle:imports.label-login}", descriptionKey = "imports.command-import-as")
    private @Nullable String login;

    @Option(
            names = "--district",
            paramLabel = "${bundle:imports.label-district}",
            descriptionKey = "imports.command-import-district")
    private @Nullable String district;

    @Override
    public int run(Parts parts) throws IOException {
        var words = parts.get(Words.class);
        if (!Files.isReadable(file)) {
            System.err.println(words.say("imports.errand-no-file", file));
            return 1;
        }
        var code = district != null
                ? district
                : parts.get(Districts.class).only().map(Districts.Entry::code).orElse("");
        if (parts.get(Districts.class).find(code).isEmpty()) {
            System.err.println(words.say("imports.errand-no-district"));
            return 1;
        }
        return District.in(code, () -> bring(parts, words));
    }

    private int bring(Parts parts, Words words) throws IOException {
        var once = parts.get(TransactionTemplate.class);
        var viewer = Objects.requireNonNull(once.execute(s -> person(parts)
                .flatMap(id ->
                        parts.get(Viewers.class).now(new SignedIn(SignedIn.Kind.PERSON, District.current(), id)))));
        if (viewer.isEmpty() || !viewer.get().may(Right.DATA_IMPORT)) {
            System.err.println(nobody(viewer.isPresent(), words));
            return 1;
        }
        System.err.println(words.say(
                "imports.errand-as",
                viewer.get().postFor(Right.DATA_IMPORT).unitName(),
                viewer.get().name()));
        var copy = Files.copy(
                file, Files.createTempFile("anlan-import", ""), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var imports = parts.get(Imports.class);
        return Scope.as(viewer.get(), "command line", () -> {
            var sending = new Imports.Sending(
                    dataset, profile, String.valueOf(file.getFileName()), copy, null, false, null, null, dryRun);
            var id = imports.receive(sending, viewer.get());
            var outcome = watched(parts, words, id, imports);
            var found = once.execute(s -> parts.get(ImportBook.class).find(id)).orElseThrow();
            found.reasons().forEach(r -> System.err.println((r.count() == 0 ? "" : r.count() + " × ") + r.said(words)));
            return outcome.state().equals("committed") || outcome.state().equals("ready") ? 0 : 1;
        });
    }

    private Optional<Long> person(Parts parts) {
        var jdbc = parts.get(JdbcClient.class);
        return login == null
                ? jdbc.sql("""
                                select person from post where role in ('steward', 'coordinator')
                                order by role desc, id limit 1
                                """).query(Long.class).optional()
                : jdbc.sql("select person from account where name = lower(:login) and district = :district")
                        .param("login", login)
                        .param("district", District.current())
                        .query(Long.class)
                        .optional();
    }

    private String nobody(boolean there, Words words) {
        if (login == null) {
            return words.say("imports.errand-nobody");
        }
        return words.say(there ? "imports.errand-no-right" : "imports.errand-no-account", login);
    }

    /** Progress goes to the error stream, the outcome to the output. */
    private static Imports.Outcome watched(Parts parts, Words words, long id, Imports imports) {
        var district = District.current();
        var watch = Thread.ofVirtual().start(() -> District.run(district, () -> watch(parts, words, id)));
        var outcome = imports.run(id);
        watch.interrupt();
        var counts = outcome.counts();
        System.err.println();
        System.out.println(words.say(
                "imports.errand-outcome",
                id,
                words.say("imports.state-" + outcome.state()),
                outcome.read(),
                counts.added(),
                counts.corrected(),
                counts.withdrawn(),
                counts.unchanged(),
                outcome.rejected()));
        return outcome;
    }

    private static void watch(Parts parts, Words words, long id) {
        try {
            while (true) {
                Thread.sleep(java.time.Duration.ofSeconds(1));
                parts.get(Imports.class)
                        .outcome(id)
                        .ifPresent(o -> System.err.print("\r" + words.say("imports.errand-progress", o.read())));
            }
        } catch (InterruptedException e) {
            // The import is over; there is nothing more to say.
        }
    }
}
