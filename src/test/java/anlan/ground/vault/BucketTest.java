package anlan.ground.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.store.Districts;
import anlan.ground.store.Home;
import anlan.ground.web.PartAway;
import anlan.ground.web.Words;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files kept in an object store: a real server, which checks signatures. */
@AnlanTest
class BucketTest {

    @TempDir
    private static Path folder;

    private static S3Server server;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Addresses addresses;

    @Autowired
    private Keys keys;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Districts districts;

    @Autowired
    private Home home;

    @Autowired
    private Words words;

    private Given.World d;
    private TwoShelves shelves;
    private Vault vault;

    @BeforeAll
    static void a_store_is_started() throws Exception {
        server = S3Server.in(folder);
    }

    @AfterAll
    static void it_is_stopped() {
        server.close();
    }

    @BeforeEach
    void a_home_that_keeps_its_files_there() {
        d = given.district();
        shelves = new TwoShelves(new Disk(home), bucket(server.settings()));
        vault = vault(shelves);
    }

    @Test
    void what_is_kept_comes_back_from_anywhere_in_it_and_lies_once_and_unreadable() throws IOException {
        var content = some(300_000);
        System.arraycopy("整改现场".getBytes(), 0, content, 1000, 12);
        var address = keep(vault, content);
        assertThat(keep(vault, content)).isEqualTo(address);

        assertThat(read(vault, address, 0, content.length)).isEqualTo(content);
        assertThat(read(vault, address, 131_000, 70_000)).isEqualTo(Arrays.copyOfRange(content, 131_000, 201_000));
        assertThat(read(vault, address, 299_999, 10)).hasSize(1);
        assertThat(home.path("files").resolve(location(address))).doesNotExist();
        var lying = server.objects().resolve("anlan").resolve(location(address));
        assertThat(new String(Files.readAllBytes(lying), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String("整改现场".getBytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(d.inside(() -> jdbc.sql("select count(*) from vault_content")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void a_large_object_goes_and_comes_without_being_held_in_memory() throws IOException {
        var large = Files.createTempFile(folder, "large", "");
        try (var out = Files.newOutputStream(large)) {
            for (var i = 0; i < 25; i++) {
                out.write(some(1_000_000));
            }
        }
        var before = allocated();
        shelves.bucket().put("large", large);
        var sum = 0L;
        try (var in = shelves.bucket().open("large")) {
            assertThat(in.size()).isEqualTo(25_000_000);
            var buffer = ByteBuffer.allocate(1 << 16);
            for (var n = in.read(buffer); n >= 0; n = in.read(buffer.clear())) {
                sum += n;
            }
        }
        assertThat(sum).isEqualTo(25_000_000);
        assertThat(allocated() - before).isLessThan(12_000_000);
        shelves.bucket().delete("large");
        assertThatThrownBy(() -> shelves.bucket().open("large")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_wrong_key_secret_or_bucket_is_told_with_what_to_mend_and_nothing_is_kept() {
        refused(server.settings(S3Server.BUCKET, S3Server.KEY, "wrong"), "ANLAN_S3_SECRET");
        refused(server.settings(S3Server.BUCKET, "nobody", S3Server.SECRET), "ANLAN_S3_KEY");
        refused(server.settings("nowhere", S3Server.KEY, S3Server.SECRET), "nowhere");
        assertThat(d.inside(() -> jdbc.sql("select count(*) from vault_content")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    private void refused(BucketSettings settings, String what) {
        var state = new BucketState(words);
        var wrong = vault(new TwoShelves(new Disk(home), new Bucket(settings, state)));
        assertThatThrownBy(() -> keep(wrong, some(1000)))
                .isInstanceOf(PartAway.class)
                .hasMessageContaining(what);
        assertThat(state.trouble()).isPresent();
        assertThat(new StoreTrial(shelves, drafts).held(new Bucket(settings, state)))
                .isFalse();
    }

    @Test
    void a_trial_leaves_nothing_behind() throws IOException {
        assertThat(new StoreTrial(shelves, drafts).held(shelves.bucket())).isTrue();
        try (var left = Files.walk(server.objects())) {
            assertThat(left.filter(p -> p.toString().contains("trial")).filter(Files::isRegularFile))
                    .isEmpty();
        }
    }

    @Test
    void a_home_moves_over_and_back_while_everything_stays_readable() throws IOException {
        var onDisk = vault(new Disk(home));
        var old = some(100_000);
        var first = keep(onDisk, old);
        var second = keep(onDisk, some(50));
        assertThat(read(vault, first, 0, old.length)).isEqualTo(old);
        var fresh = keep(vault, "新".getBytes());

        var moving = new Moving(jdbc, new TransactionTemplate(transactions), districts, drafts);
        assertThat(District.in(d.code(), () -> moving.toStore(shelves))).isGreaterThanOrEqualTo(2);
        assertThat(home.path("files").resolve(location(first))).doesNotExist();
        assertThat(read(vault, first, 0, old.length)).isEqualTo(old);
        assertThat(read(vault, second, 0, 50)).hasSize(50);
        assertThat(moving.toStore(shelves)).isZero();

        assertThat(moving.toDisk(shelves)).isGreaterThanOrEqualTo(3);
        assertThat(read(onDisk, first, 0, old.length)).isEqualTo(old);
        assertThat(read(onDisk, fresh, 0, 3)).isEqualTo("新".getBytes());
        assertThat(server.objects().resolve("anlan").resolve(location(first))).doesNotExist();
    }

    private Bucket bucket(BucketSettings settings) {
        return new Bucket(settings, new BucketState(words));
    }

    private Vault vault(Shelf shelf) {
        return new Vault(jdbc, transactions, clock, addresses, keys, shelf, drafts);
    }

    private String keep(Vault vault, byte[] content) throws IOException {
        var ready = District.in(d.code(), () -> vault.lay(Files.write(folder.resolve("plain"), content)));
        assertThat(d.inside(() -> vault.keep(ready))).isTrue();
        return ready.address();
    }

    private byte[] read(Vault vault, String address, long from, int length) throws IOException {
        return District.in(d.code(), () -> {
            try (SeekableByteChannel content = vault.open(address)) {
                var buffer = ByteBuffer.allocate(length);
                content.position(from);
                while (buffer.hasRemaining() && content.read(buffer) >= 0) {}
                return Arrays.copyOf(buffer.array(), buffer.position());
            }
        });
    }

    private String location(String address) {
        return d.inside(() -> jdbc.sql("select location from vault_content where address = ?")
                .params(address)
                .query(String.class)
                .single());
    }

    private static byte[] some(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
