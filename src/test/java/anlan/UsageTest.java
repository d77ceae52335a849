package anlan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the command line says of itself before anything starts. */
class UsageTest {

    private record Said(int code, String text) {}

    @Test
    void help_is_chinese_from_heading_to_last_option() {
        var said = said(Locale.SIMPLIFIED_CHINESE, "--help");
        assertThat(said.code()).isZero();
        assertThat(said.text())
                .contains("用法：anlan [-hV] [命令]", "命令：", "显示此说明", "显示版本", "启动服务（默认）", "审计日志")
                .doesNotContain("Usage", "Commands", "Show this", "COMMAND");
        assertThat(said(Locale.SIMPLIFIED_CHINESE, "audit", "verify", "--help").text())
                .contains("证明审计日志完整");
        for (var command :
                new String[] {"audit verify", "import", "backup", "restore", "token create", "account reset"}) {
            var words = (command + " --help").split(" ");
            assertThat(said(Locale.SIMPLIFIED_CHINESE, words).text())
                    .as(command)
                    .startsWith("用法：anlan " + command)
                    .doesNotContainPattern("\\b(Usage|FILE|FOLDER|NAME|<\\w+>|Show|Print)\\b");
        }
    }

    @Test
    void help_is_english_where_the_environment_asks_for_it() {
        assertThat(said(Locale.ENGLISH, "--help").text())
                .contains("Usage: anlan [-hV] [COMMAND]", "Commands:", "Show this help", "The audit log")
                .doesNotContainPattern("\\p{IsHan}");
        assertThat(said(Locale.ENGLISH, "import", "--help").text())
                .contains("DATASET FILE", "The file to bring in")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void what_was_mistyped_is_said_in_the_same_language_and_ends_with_two() {
        var unknown = said(Locale.SIMPLIFIED_CHINESE, "audti");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.text()).startsWith("无法识别：audti。是否要用：audit").contains("用法：");
        var missing = said(Locale.SIMPLIFIED_CHINESE, "backup");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.text()).startsWith("缺少参数：文件").contains("用法：anlan backup");
        assertThat(said(Locale.SIMPLIFIED_CHINESE, "token", "create").text()).startsWith("缺少参数：--name --unit --scope");
        assertThat(said(Locale.ENGLISH, "backup").text()).startsWith("Missing: FILE");
        assertThat(said(Locale.SIMPLIFIED_CHINESE, "audit").code()).isEqualTo(2);
    }

    @Test
    void the_version_is_said_by_word_and_by_option() {
        assertThat(said(Locale.ENGLISH, "--version").text()).startsWith("anlan ");
        assertThat(said(Locale.ENGLISH, "version").text()).startsWith("anlan ");
    }

    private static Said said(Locale language, String... words) {
        var text = new ByteArrayOutputStream();
        var out = System.out;
        var err = System.err;
        try (var to = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            System.setOut(to);
            System.setErr(to);
            return new Said(new Commands(language, words).run(), text.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
