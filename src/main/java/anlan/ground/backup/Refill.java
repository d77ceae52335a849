package anlan.ground.backup;

import java.io.IOException;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;

/** Puts a backup's rows into fresh tables, inside the one transaction of the connection. */
record Refill(Connection connection, ZipFile zip, Consumer<String> progress) {

    /** Rows come table by table, so what ties tables together is untied first and, tied again, proves them. */
    void all(Manifest manifest) throws IOException, SQLException {
        Catalogue catalogue = new Catalogue(connection);
        List<String> ties = catalogue.list("""
                select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                from pg_constraint where contype = 'f' and conparentid = 0 and connamespace = 'public'::regnamespace""");
        for (String untie : catalogue.list("""
                select format('alter table %s drop constraint %I', conrelid::regclass, conname)
                from pg_constraint where contype = 'f' and conparentid = 0 and connamespace = 'public'::regnamespace""")) {
            catalogue.run(untie);
        }
        each(catalogue, "disable trigger user", "no force row level security");
        for (var table : manifest.tables()) {
            fill(table, catalogue);
        }
        for (String tie : ties) {
            catalogue.run(tie);
        }
        each(catalogue, "enable trigger user", "force row level security");
        for (var counter : manifest.counters().entrySet()) {
            catalogue.list("select setval('\"" + counter.getKey() + "\"', " + counter.getValue() + ")");
        }
    }

    private static void each(Catalogue catalogue, String triggers, String guard) throws SQLException {
        for (var table : catalogue.tables()) {
            catalogue.run("alter table " + table.name() + " " + triggers);
            if (table.guarded()) {
                catalogue.run("alter table " + table.name() + " " + guard);
            }
        }
    }

    private void fill(Manifest.Table table, Catalogue catalogue) throws IOException, SQLException {
        ZipEntry entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw Said.stop("backup.broken", zip.getName());
        }
        catalogue.run("delete from " + table.name());
        try (var in = new DigestInputStream(zip.getInputStream(entry), Digest.fresh())) {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.name() + " (" + table.list() + ") from stdin", in);
            if (rows != table.rows() || !Digest.hex(in.getMessageDigest()).equals(table.sha256())) {
                throw Said.stop("backup.broken", zip.getName());
            }
            progress.accept(Said.line("backup.restored-table", table.name(), rows));
        }
    }
}
