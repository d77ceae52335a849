package anlan.fact.incident;

import anlan.Anlan;
import anlan.Given;
import anlan.fact.imports.Imports;
import anlan.ground.access.Scope;
import anlan.ground.store.District;
import java.nio.file.Files;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A server of its own to be killed: brings a file into the home given; or, started again on it, says what became of it. */
final class Bringer {

    static final String DISTRICT = "880001";
    static final int ROWS = 20_000;

    private Bringer() {}

    /** @param args the home; and the import's number, when it is the second to be started */
    public static void main(String... args) throws Exception {
        var app = SpringApplication.run(
                Anlan.class, "--ANLAN_HOME=" + args[0], "--server.port=0", "--logging.level.anlan=warn");
        if (args.length == 1) {
            bring(app);
        } else {
            tell(app, Long.parseLong(args[1]));
            System.exit(0);
        }
    }

    private static void bring(ConfigurableApplicationContext app) throws Exception {
        var world = app.getBean(Given.class).district();
        var village = Towns.in(world, app.getBean(JdbcClient.class))[0];
        var lin = world.coordinator("lin");
        var text = new StringBuilder("source_id,area,kind,occurred_on\n");
        for (var i = 0; i < ROWS; i++) {
            text.append(i).append(',').append(village).append(",theft,2025-07-01\n");
        }
        var file = Files.writeString(Files.createTempFile("bringer", ".csv"), text);
        var imports = app.getBean(Imports.class);
        var sending = new Imports.Sending("incident", null, "b.csv", file, null, false, null, null, false);
        Scope.as(
                lin,
                "",
                () -> District.in(world.code(), () -> {
                    var id = imports.receive(sending, lin);
                    System.out.println("import " + id);
                    System.in.read();
                    return imports.run(id);
                }));
    }

    private static void tell(ConfigurableApplicationContext app, long id) throws Exception {
        var imports = app.getBean(Imports.class);
        var rows = app.getBean(JdbcClient.class).sql("select count(*) from incident");
        var outcome = District.in(DISTRICT, () -> imports.outcome(id).orElseThrow());
        System.out.println("state " + outcome.state());
        for (var i = 0; i < 600 && !outcome.state().equals("committed"); i++) {
            Thread.sleep(100);
            outcome = District.in(DISTRICT, () -> imports.outcome(id).orElseThrow());
        }
        var kept = District.in(
                DISTRICT,
                () -> app.getBean(TransactionTemplate.class)
                        .execute(s -> rows.query(Long.class).single()));
        System.out.println("state " + outcome.state() + " rows " + kept);
    }
}
