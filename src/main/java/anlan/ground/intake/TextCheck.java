package anlan.ground.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a file is text and nothing else, in an encoding that an office uses. */
final class TextCheck {

    private static final List<Charset> KNOWN =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16);

    private static final Pattern MARKUP = Pattern.compile(
            "<\\s*(!doctype|html|head|body|script|svg|iframe|object|embed|\\?xml)\\b", Pattern.CASE_INSENSITIVE);

    private TextCheck() {}

    static boolean readable(Path file) throws IOException {
        for (var charset : KNOWN) {
            if (readable(file, charset)) {
                return true;
            }
        }
        return false;
    }

    private static boolean readable(Path file, Charset charset) throws IOException {
        try (var reader = reader(file, charset)) {
            var buffer = new char[1 << 14];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                for (var i = 0; i < n; i++) {
                    if (!written(buffer[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean written(char c) {
        return c >= ' ' && c != 0x7f && c != 0xfffe && c != 0xffff || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    /** A page of the web by its beginning, whatever it calls itself. */
    static boolean markup(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var beginning = new String(in.readNBytes(2048), StandardCharsets.ISO_8859_1).replace("\0", "");
            return MARKUP.matcher(beginning).find();
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
