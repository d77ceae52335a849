package anlan.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.store.District;
import anlan.ground.store.Errand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

@AnlanTest
class VerifyTest {

    @Autowired
    private Given given;

    @Autowired
    private Audit audit;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Ledgered ledgered;

    @Autowired
    private Tamper tamper;

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path elsewhere;

    @Test
    void the_command_names_the_entry_that_was_changed_and_a_head_that_no_longer_fits() throws Exception {
        var district = given.district();
        district.inside(() -> {
            for (var i = 0; i < 120; i++) {
                audit.did("test.written", "record/" + i, null, Map.of("n", i), null);
            }
        });
        District.run(district.code(), sealer::seal);
        var head = Files.writeString(
                elsewhere.resolve("head.txt"),
                district.inside(() -> ledgered.head().orElseThrow().line()) + "\n");
        assertThat(verify(head)).contains(district.code() + "：共 120 条、2 个树头，全部相符。");
        tamper.by(district.code(), "delete from audit_entry where record > 'record/7'");
        tamper.by(district.code(), "delete from audit_leaf where entry not in (select id from audit_entry)");
        tamper.by(district.code(), "delete from audit_head");
        assertThat(verify(head)).containsPattern(district.code() + "：(第|曾有)");
        assertThat(verify(Files.writeString(elsewhere.resolve("other.txt"), "no head\n")))
                .contains("无法读取树头文件");
    }

    private String verify(Path head) {
        var said = new ByteArrayOutputStream();
        var out = System.out;
        var err = System.err;
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try (var to = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(to);
            System.setErr(to);
            var verify = new Verify();
            verify.files = List.of(head);
            verify.run(new Errand.Parts() {
                @Override
                public <T> T get(Class<T> type) {
                    return context.getBean(type);
                }
            });
        } finally {
            System.setOut(out);
            System.setErr(err);
            LocaleContextHolder.resetLocaleContext();
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
