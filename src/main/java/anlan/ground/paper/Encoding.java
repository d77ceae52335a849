package anlan.ground.paper;

import com.ibm.icu.text.CharsetDetector;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text file's encoding.
 *
 * @param others what else it could be, likeliest first; for the reader to choose from when it is not certain
 */
record Encoding(Charset charset, boolean certain, List<String> others) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LOOKED_AT = 1 << 16;

    /** The whole file is held against each candidate: a guess from the beginning alone would fail in the middle of an import. */
    static Encoding of(Path file, @Nullable String wanted) throws IOException {
        if (wanted != null) {
            return wanted(file, wanted);
        }
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        var marked = marked(start).or(() -> unmarked16(start));
        if (marked.isPresent() && Decoding.succeeds(file, marked.get())) {
            return new Encoding(marked.get(), true, List.of());
        }
        if (Decoding.succeeds(file, StandardCharsets.UTF_8)) {
            return new Encoding(StandardCharsets.UTF_8, true, List.of());
        }
        return guess(file, start);
    }

    private static Encoding wanted(Path file, String wanted) throws IOException {
        if (!Charset.isSupported(wanted)) {
            throw Refuse.because(Unreadable.ENCODING_UNKNOWN, wanted);
        }
        var charset = Charset.forName(wanted);
        if (!Decoding.succeeds(file, charset)) {
            throw Refuse.because(Unreadable.ENCODING_WRONG, wanted);
        }
        return new Encoding(charset, true, List.of());
    }

    /** GB18030 holds all of GBK and GB2312. It fits much that is none of them, so the detector's statistics must agree. */
    private static Encoding guess(Path file, byte[] start) throws IOException {
        var matches = Arrays.stream(new CharsetDetector().setText(start).detectAll())
                .filter(m -> Charset.isSupported(m.getName()))
                .toList();
        var names = matches.stream().map(m -> m.getName()).toList();
        if (Decoding.succeeds(file, GB18030)) {
            var certain = !names.isEmpty() && names.getFirst().startsWith("GB");
            return new Encoding(GB18030, certain, certain ? List.of() : names);
        }
        for (var name : names) {
            if (Decoding.succeeds(file, Charset.forName(name))) {
                return new Encoding(Charset.forName(name), false, names);
            }
        }
        throw Refuse.because(Unreadable.ENCODING_WRONG, "UTF-8, GB18030");
    }

    static Optional<Charset> marked(byte[] start) {
        if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** UTF-16 without a mark shows by the zero bytes of its digits and commas. */
    private static Optional<Charset> unmarked16(byte[] start) {
        var zeros = new int[2];
        for (var i = 0; i < start.length; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] == 0) {
            return Optional.empty();
        }
        return Optional.of(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
}
