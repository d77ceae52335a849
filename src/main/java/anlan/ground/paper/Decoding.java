package anlan.ground.paper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;

/** Whether every byte of a file is well-formed in a character set. */
final class Decoding {

    private Decoding() {}

    static boolean succeeds(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(1 << 18);
        var chars = CharBuffer.allocate(1 << 18);
        try (var channel = FileChannel.open(file)) {
            while (true) {
                var ended = channel.read(bytes) < 0;
                bytes.flip();
                var result = decoder.decode(bytes, chars, ended);
                while (result.isOverflow()) {
                    chars.clear();
                    result = decoder.decode(bytes, chars, ended);
                }
                if (result.isError()) {
                    return false;
                }
                if (ended) {
                    return true;
                }
                chars.clear();
                bytes.compact();
            }
        }
    }
}
