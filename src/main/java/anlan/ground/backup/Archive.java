package anlan.ground.backup;

import anlan.ground.store.Home;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Writes everything of a home into one file: all rows as of one instant, while work goes on, and the home's files. The rows are plain, so the
 * file can be restored into another version of PostgreSQL. Until it is whole it carries another name.
 */
@Component
class Archive {

    private final DataSource owner;
    private final Home home;

    Archive(@Qualifier("owner") DataSource owner, Home home) {
        this.owner = owner;
        this.home = home;
    }

    Manifest write(Path file, Consumer<String> progress) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw Said.stop("backup.exists", file);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Home.allow(Files.createFile(part), "rw-------");
            Manifest written;
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE);
                    var zip = new ZipOutputStream(java.nio.channels.Channels.newOutputStream(channel))) {
                zip.setLevel(Deflater.BEST_SPEED);
                written = write(zip, file.toAbsolutePath().normalize(), progress);
                zip.finish();
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } catch (IOException e) {
            throw Said.stop(e, "backup.unwritable", file, e.getMessage());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Manifest write(ZipOutputStream zip, Path itself, Consumer<String> progress)
            throws IOException, SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            Catalogue catalogue = new Catalogue(connection);
            List<String> districts = catalogue.list("select code from district order by 1");
            List<Manifest.Table> tables = new ArrayList<>();
            for (var table : catalogue.tables()) {
                tables.add(table(connection, table, districts, zip));
                progress.accept(
                        Said.line("backup.table", table.name(), tables.getLast().rows()));
            }
            String schema =
                    catalogue.list("select max(version) from schema_history").getFirst();
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    schema,
                    InstantSource.system().instant(),
                    tables,
                    files(zip, itself),
                    catalogue.counters());
            connection.rollback();
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(manifest.bytes());
            zip.closeEntry();
            return manifest;
        }
    }

    /** A guarded table shows one district at a time, even to its owner. */
    private static Manifest.Table table(
            Connection connection, Catalogue.Table table, List<String> districts, ZipOutputStream zip)
            throws IOException, SQLException {
        var written = new Manifest.Table(table.name(), table.columns(), 0, "");
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        zip.putNextEntry(new ZipEntry(written.entry()));
        var out = new DigestOutputStream(new Unclosed(zip), Digest.fresh());
        long rows = 0;
        String select = "select " + written.list() + " from " + table.name();
        if (!table.guarded()) {
            rows = copy.copyOut("copy (" + select + ") to stdout", out);
        } else {
            for (String district : districts) {
                try (var bind = connection.prepareStatement("select set_config('anlan.district', ?, true)")) {
                    bind.setString(1, district);
                    bind.execute();
                }
                rows += copy.copyOut(
                        "copy (" + select + " where district = current_setting('anlan.district')) to stdout", out);
            }
        }
        zip.closeEntry();
        return new Manifest.Table(table.name(), table.columns(), rows, Digest.hex(out.getMessageDigest()));
    }

    private List<Manifest.Piece> files(ZipOutputStream zip, Path itself) throws IOException {
        List<Manifest.Piece> pieces = new ArrayList<>();
        for (Path file : Belongings.of(home, itself)) {
            String path = home.root().relativize(file).toString().replace('\\', '/');
            zip.putNextEntry(new ZipEntry(new Manifest.Piece(path, "").entry()));
            var out = new DigestOutputStream(new Unclosed(zip), Digest.fresh());
            Files.copy(file, out);
            zip.closeEntry();
            pieces.add(new Manifest.Piece(path, Digest.hex(out.getMessageDigest())));
        }
        return pieces;
    }

    /** One entry's end is not the archive's. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }
}
