package anlan.ground.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.store.Home;
import anlan.ground.web.PartAway;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class VaultTest {

    @Autowired
    private Given given;

    @Autowired
    private Vault vault;

    @Autowired
    private Rewrap rewrap;

    @Autowired
    private Clearing clearing;

    @Autowired
    private Home home;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    void what_is_kept_comes_back_from_anywhere_in_it_and_lies_unreadable() throws IOException {
        var d = given.district();
        var content = new byte[300_000];
        new Random(7).nextBytes(content);
        System.arraycopy("整改现场".getBytes(), 0, content, 1000, 12);
        var address = keep(d, content);

        assertThat(read(d, address, 0, content.length)).isEqualTo(content);
        assertThat(read(d, address, 131_000, 500)).isEqualTo(Arrays.copyOfRange(content, 131_000, 131_500));
        var lying = Files.readAllBytes(lying(d, address));
        assertThat(new String(lying, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String("整改现场".getBytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lying(d, address))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_same_content_lies_once_in_a_district_and_unrelated_in_another() throws IOException {
        var one = given.district();
        var other = given.district();
        var content = "同一份文件".getBytes();
        var address = keep(one, content);
        assertThat(keep(one, content)).isEqualTo(address);
        assertThat(keep(other, content)).isNotEqualTo(address);
        assertThat(one.inside(() -> count("vault_content"))).isEqualTo(1);
        assertThatThrownBy(() -> read(other, address, 0, 1)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void what_the_disk_or_the_store_has_lost_is_said_to_be_gone_and_comes_back_with_the_same_file() throws IOException {
        var d = given.district();
        var content = "只此一份".getBytes();
        var address = keep(d, content);
        Files.delete(lying(d, address));
        assertThatThrownBy(() -> read(d, address, 0, 1)).isInstanceOf(PartAway.class);
        assertThat(keep(d, content)).isEqualTo(address);
        assertThat(read(d, address, 0, content.length)).isEqualTo(content);
    }

    @Test
    void what_was_changed_cut_or_swapped_on_the_disk_does_not_open() throws IOException {
        var d = given.district();
        var address = keep(d, new byte[200_000]);
        var file = lying(d, address);
        var whole = Files.readAllBytes(file);

        var changed = whole.clone();
        changed[150_000] ^= 1;
        Files.write(file, changed);
        assertThatThrownBy(() -> read(d, address, 140_000, 20_000)).isInstanceOf(IOException.class);

        Files.write(file, Arrays.copyOf(whole, whole.length - 70_000));
        assertThatThrownBy(() -> read(d, address, 0, 200_000)).isInstanceOf(IOException.class);

        var other = keep(d, "other".getBytes());
        Files.copy(lying(d, other), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> read(d, address, 0, 5)).isInstanceOf(IOException.class);
    }

    @Test
    void after_the_key_is_changed_old_and_new_are_read_and_a_key_taken_from_before_opens_nothing() throws Exception {
        var d = given.district();
        var old = keep(d, "旧".getBytes());
        var before = Files.readAllBytes(home.keys().resolve("files.json"));
        var stolen = new Home(folder.resolve("stolen"));
        Files.write(stolen.keys().resolve("files.json"), before);

        assertThat(rewrap.all()).isPositive();
        var fresh = keep(d, "新".getBytes());
        assertThat(read(d, old, 0, 3)).isEqualTo("旧".getBytes());
        assertThat(read(d, fresh, 0, 3)).isEqualTo("新".getBytes());
        var wrapped = d.inside(() -> jdbc.sql("select wrapped from vault_content where address = ?")
                .params(old)
                .query(byte[].class)
                .single());
        var whose = District.in(d.code(), () -> Vault.whose(old));
        assertThatThrownBy(() -> new Keys(stolen).unwrap(wrapped, whose)).isInstanceOf(IllegalStateException.class);
        assertThat(new Keys(home).unwrap(wrapped, whose)).hasSize(32);
    }

    @Test
    void what_is_given_up_is_gone_a_day_later_and_not_before() throws IOException {
        var d = given.district();
        var address = keep(d, "弃".getBytes());
        var file = lying(d, address);
        d.inside(() -> vault.drop(address, () -> false));
        assertThat(read(d, address, 0, 3)).hasSize(3);

        d.inside(() -> vault.drop(address, () -> true));
        assertThatThrownBy(() -> read(d, address, 0, 3)).isInstanceOf(NoSuchFileException.class);
        assertThat(clear(d, Duration.ofHours(23))).isZero();
        assertThat(file).exists();
        assertThat(clear(d, Duration.ofHours(25))).isEqualTo(1);
        assertThat(file).doesNotExist();
        assertThat(clear(d, Duration.ofHours(25))).isZero();
    }

    @Test
    void what_was_begun_and_never_finished_is_cleared_away_too() throws IOException {
        var d = given.district();
        var ready = District.in(d.code(), () -> vault.lay(Files.write(folder.resolve("x"), new byte[10])));
        var file = home.path("files").resolve(ready.location());
        assertThat(file).exists();
        assertThat(clear(d, Duration.ofHours(25))).isEqualTo(1);
        assertThat(file).doesNotExist();
    }

    private int clear(Given.World d, Duration later) {
        var cleared = new int[1];
        OfficeClock.asIf(Instant.now().plus(later), () -> cleared[0] = District.in(d.code(), clearing::clear));
        return cleared[0];
    }

    private String keep(Given.World d, byte[] content) throws IOException {
        var ready = District.in(d.code(), () -> vault.lay(Files.write(folder.resolve("plain"), content)));
        assertThat(d.inside(() -> vault.keep(ready))).isTrue();
        return ready.address();
    }

    private byte[] read(Given.World d, String address, long from, int length) throws IOException {
        return District.in(d.code(), () -> {
            try (var content = vault.open(address)) {
                var buffer = ByteBuffer.allocate(length);
                content.position(from);
                while (buffer.hasRemaining() && content.read(buffer) >= 0) {}
                return Arrays.copyOf(buffer.array(), buffer.position());
            }
        });
    }

    private Path lying(Given.World d, String address) {
        return home.path("files")
                .resolve(d.inside(() -> jdbc.sql("select location from vault_content where address = ?")
                        .params(address)
                        .query(String.class)
                        .single()));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
