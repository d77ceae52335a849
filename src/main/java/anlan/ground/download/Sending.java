package anlan.ground.download;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;

/**
 * Sends a file that lies there, and goes on with one that broke off (RFC 9110, 14).
 */
public final class Sending {

    /** Makes the file; each time the same. */
    @FunctionalInterface
    public interface Made {
        void write(OutputStream out) throws IOException;
    }

    /** Writes a part of the file, both ends included. */
    @FunctionalInterface
    public interface Kept {
        void write(long from, long to) throws IOException;
    }

    private Sending() {}

    /** The part that is asked for of the file with this tag; empty where all is meant, as with several parts at once. */
    public static Optional<HttpRange> asked(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.RANGE);
        if (header == null || request.getHeader(HttpHeaders.IF_RANGE) == null) {
            return Optional.empty();
        }
        try {
            var ranges = HttpRange.parseRanges(header);
            return ranges.size() == 1 ? Optional.of(ranges.getFirst()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Sends a file that lies there.
     *
     * @param part empty for the whole
     */
    public static void send(Optional<HttpRange> part, long size, Kept kept, HttpServletResponse response)
            throws IOException {
        if (part.isEmpty()) {
            response.setContentLengthLong(size);
            if (size > 0) kept.write(0, size - 1);
        } else {
            answer(part.get(), size, kept, response);
        }
    }

    private static void answer(HttpRange range, long size, Kept kept, HttpServletResponse response) throws IOException {
        var from = range.getRangeStart(size);
        if (from >= size) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
            return;
        }
        var to = range.getRangeEnd(size);
        response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
        response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + from + "-" + to + "/" + size);
        response.setContentLengthLong(to - from + 1);
        kept.write(from, to);
    }
}
