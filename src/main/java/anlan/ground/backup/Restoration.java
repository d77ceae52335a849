package anlan.ground.backup;

import anlan.ground.store.Guest;
import anlan.ground.store.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Fills an empty home from a backup: all of it or nothing, every table and file compared with its checksum. */
@Component
class Restoration {

    private final DataSource owner;
    private final Home home;
    private final boolean guest;

    @Autowired
    Restoration(@Qualifier("owner") DataSource owner, Home home, Guest guest) {
        this(owner, home, guest.here());
    }

    Restoration(DataSource owner, Home home, boolean guest) {
        this.owner = owner;
        this.home = home;
        this.guest = guest;
    }

    Manifest read(Path file, Consumer<String> progress) throws IOException, SQLException {
        if (guest) {
            throw Said.stop("backup.home-taken", home.root());
        }
        try (ZipFile zip = open(file)) {
            Manifest manifest = manifest(zip, file);
            layTables(manifest.schema());
            refill(zip, manifest, progress);
            flyway(MigrationVersion.LATEST).migrate();
            return manifest;
        }
    }

    private void refill(ZipFile zip, Manifest manifest, Consumer<String> progress) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            new Refill(connection, zip, progress).all(manifest);
            files(zip, manifest);
            connection.commit();
        } catch (ZipException e) {
            throw Said.stop(e, "backup.broken", zip.getName());
        } catch (IOException | SQLException e) {
            throw Said.stop(e, "backup.restore-failed", e.getMessage());
        }
    }

    private static ZipFile open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw Said.stop("backup.absent", file);
        }
        try {
            return new ZipFile(file.toFile());
        } catch (IOException e) {
            throw Said.stop(e, "backup.broken", file);
        }
    }

    private static Manifest manifest(ZipFile zip, Path file) {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw Said.stop("backup.broken", file);
        }
        Manifest manifest;
        try {
            manifest = Manifest.of(zip.getInputStream(entry).readAllBytes());
        } catch (IOException | JacksonException e) {
            throw Said.stop(e, "backup.broken", file);
        }
        if (manifest.format() > Manifest.FORMAT) {
            throw Said.stop("backup.newer");
        }
        return manifest;
    }

    /** The tables as they were when the backup was taken; a newer program's changes follow once they are filled. */
    private void layTables(String schema) throws SQLException {
        if (holdsData()) {
            throw Said.stop("backup.home-not-empty");
        }
        Flyway flyway = flyway(MigrationVersion.fromVersion(schema));
        if (flyway(MigrationVersion.LATEST).info().all().length == 0
                || java.util.Arrays.stream(
                                flyway(MigrationVersion.LATEST).info().all())
                        .noneMatch(each -> each.getVersion() != null
                                && each.getVersion().getVersion().equals(schema))) {
            throw Said.stop("backup.newer");
        }
        if (flyway.info().applied().length > 0) {
            flyway.clean();
        }
        flyway.migrate();
    }

    private boolean holdsData() throws SQLException {
        try (Connection connection = owner.getConnection()) {
            Catalogue catalogue = new Catalogue(connection);
            return !catalogue
                            .list("select 1 where to_regclass('public.district') is not null")
                            .isEmpty()
                    && !catalogue.list("select code from district").isEmpty();
        }
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:anlan")
                .table("schema_history")
                .target(target)
                .cleanDisabled(false)
                .load();
    }

    private void files(ZipFile zip, Manifest manifest) throws IOException {
        for (var piece : manifest.files()) {
            Path target = home.path(piece.path()).normalize();
            ZipEntry entry = zip.getEntry(piece.entry());
            if (entry == null || !target.startsWith(home.root())) {
                throw Said.stop("backup.broken", zip.getName());
            }
            boolean secret = piece.path().startsWith("keys/");
            Path folder = secret ? home.keys() : Files.createDirectories(target.getParent());
            Files.createDirectories(folder);
            try (var in = new DigestInputStream(zip.getInputStream(entry), Digest.fresh())) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                if (!Digest.hex(in.getMessageDigest()).equals(piece.sha256())) {
                    throw Said.stop("backup.broken", zip.getName());
                }
            }
            Home.allow(target, "rw-------");
        }
    }
}
