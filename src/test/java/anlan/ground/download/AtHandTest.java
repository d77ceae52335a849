package anlan.ground.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpRange;
import org.springframework.mock.web.MockHttpServletResponse;

/** A file that is gone on with is not made anew for each part. */
class AtHandTest {

    private static final byte[] FILE = "0123456789".getBytes(StandardCharsets.UTF_8);

    private final AtHand atHand = new AtHand();
    private int made;

    @Test
    void a_file_that_tears_again_and_again_is_made_once() throws IOException {
        assertThat(part("\"a\"", 3)).isEqualTo("3456789");
        assertThat(part("\"a\"", 6)).isEqualTo("6789");
        assertThat(made).isEqualTo(1);
    }

    @Test
    void another_tag_is_another_file() throws IOException {
        part("\"a\"", 3);
        part("\"b\"", 3);
        assertThat(made).isEqualTo(2);
    }

    @Test
    void a_large_one_too() throws IOException {
        var atHand = new AtHand();
        var row = "一行\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
        for (long from : new long[] {1_000_000, 5_000_001}) {
            var response = new MockHttpServletResponse();
            atHand.send(
                    HttpRange.createByteRange(from, from + 9),
                    "\"large\"",
                    out -> {
                        made++;
                        for (int n = 0; n < 1000; n++) out.write(row);
                    },
                    response);
            assertThat(response.getContentAsByteArray()).hasSize(10);
            assertThat(response.getHeader("Content-Range")).endsWith("/7000000");
        }
        assertThat(made).isEqualTo(1);
    }

    @Test
    void what_tears_while_it_is_sent_is_whole_here() throws IOException {
        var line = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("torn");
            }
        };
        assertThatThrownBy(() -> atHand.keep("\"t\"", this::make, line)).hasMessage("torn");
        assertThat(part("\"t\"", 3)).isEqualTo("3456789");
        assertThat(made).as("not once more").isEqualTo(1);
    }

    @Test
    void what_could_not_be_made_is_not_at_hand() {
        assertThatThrownBy(() -> atHand.keep(
                        "\"f\"",
                        out -> {
                            out.write(FILE);
                            throw new IllegalStateException("no more rows");
                        },
                        new ByteArrayOutputStream()))
                .hasMessage("no more rows");
        assertThat(atHand.has("\"f\"")).isFalse();
    }

    private void make(OutputStream out) throws IOException {
        made++;
        out.write(FILE);
    }

    private String part(String tag, long from) throws IOException {
        var response = new MockHttpServletResponse();
        atHand.send(HttpRange.createByteRange(from), tag, this::make, response);
        assertThat(response.getHeader("Content-Range")).isEqualTo("bytes " + from + "-9/10");
        return response.getContentAsString();
    }
}
