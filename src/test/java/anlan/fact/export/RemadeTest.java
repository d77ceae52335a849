package anlan.fact.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpRange;
import org.springframework.mock.web.MockHttpServletResponse;

/** A file that is gone on with is not made anew for each part. */
class RemadeTest {

    private static final byte[] FILE = "0123456789".getBytes(StandardCharsets.UTF_8);

    private final Remade remade = new Remade();
    private int made;

    @Test
    void a_file_that_tears_again_and_again_is_made_once() throws IOException {
        assertThat(part("\"a\"", 3, 100)).isEqualTo("3456789");
        assertThat(part("\"a\"", 6, 100)).isEqualTo("6789");
        assertThat(made).isEqualTo(1);
    }

    @Test
    void another_tag_is_another_file() throws IOException {
        part("\"a\"", 3, 100);
        part("\"b\"", 3, 100);
        assertThat(made).isEqualTo(2);
    }

    @Test
    void one_too_large_to_be_held_is_counted_first() throws IOException {
        assertThat(part("\"a\"", 3, Remade.MOST_ROWS + 1)).isEqualTo("3456789");
        assertThat(made).isEqualTo(2);
    }

    private String part(String tag, long from, long rows) throws IOException {
        var response = new MockHttpServletResponse();
        remade.send(
                HttpRange.createByteRange(from),
                tag,
                rows,
                out -> {
                    made++;
                    out.write(FILE);
                },
                response);
        assertThat(response.getHeader("Content-Range")).isEqualTo("bytes " + from + "-9/10");
        return response.getContentAsString();
    }
}
