package anlan.ground.attachment;

import anlan.ground.vault.Vault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Gives content out so that nothing in it can run: a fixed type, no guessing, a sandbox without script; photos to be shown, all else to be saved. */
@Component
class Delivery {

    private static final String CONTENT = "default-src 'none'; sandbox; frame-ancestors 'none'";

    /** From and to, both inclusive. */
    private record Span(long from, long to) {}

    private final Vault vault;

    Delivery(Vault vault) {
        this.vault = vault;
    }

    void send(Book.Entry entry, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = entry.file();
        headers(file, response);
        var tag = "\"" + file.id() + "\"";
        response.setHeader(HttpHeaders.ETAG, tag);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        var asked = asked(request, tag);
        var whole = new Span(0, file.size() - 1);
        var span = asked.isEmpty() ? whole : span(asked, file.size());
        if (span == null) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size());
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
            return;
        }
        if (!asked.isEmpty()) {
            response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + span.from + "-" + span.to + "/" + file.size());
        }
        response.setContentLengthLong(span.to - span.from + 1);
        if (!"HEAD".equals(request.getMethod())) {
            try (var content = vault.open(entry.address())) {
                copy(content, span, response.getOutputStream());
            }
        }
    }

    /** A photo as it was sent, to be saved only; nothing between keeps it. */
    void original(Book.Entry entry, String called, HttpServletResponse response) throws IOException {
        var address = Objects.requireNonNull(entry.original());
        try (var content = vault.open(address)) {
            var name = entry.file().name().replaceFirst("\\.[^.]*$", "") + called + "." + ending(content);
            response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", CONTENT);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentLengthLong(content.size());
            copy(content, new Span(0, content.size() - 1), response.getOutputStream());
        }
    }

    /** Of the three kinds of photos that are taken, by their first byte. */
    private static String ending(SeekableByteChannel content) throws IOException {
        var first = ByteBuffer.allocate(1);
        while (first.hasRemaining() && content.read(first) >= 0) {}
        return switch (first.array()[0]) {
            case (byte) 0xff -> "jpg";
            case (byte) 0x89 -> "png";
            default -> "webp";
        };
    }

    private static void headers(Attachment file, HttpServletResponse response) {
        var way = file.picture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        response.setContentType(file.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                way.filename(file.name(), StandardCharsets.UTF_8).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", CONTENT);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
    }

    /** Several parts at once are given as the whole, which RFC 9110 (14.2) allows; so is a part of what has changed since. */
    private static List<HttpRange> asked(HttpServletRequest request, String tag) {
        var same = request.getHeader(HttpHeaders.IF_RANGE);
        var header = request.getHeader(HttpHeaders.RANGE);
        if (header == null || same != null && !same.equals(tag)) {
            return List.of();
        }
        try {
            var ranges = HttpRange.parseRanges(header);
            return ranges.size() == 1 ? ranges : List.of();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static @Nullable Span span(List<HttpRange> asked, long size) {
        try {
            var range = asked.getFirst();
            return range.getRangeStart(size) >= size
                    ? null
                    : new Span(range.getRangeStart(size), range.getRangeEnd(size));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void copy(SeekableByteChannel content, Span span, OutputStream out) throws IOException {
        content.position(span.from);
        var buffer = ByteBuffer.allocate(1 << 16);
        for (var left = span.to - span.from + 1; left > 0; ) {
            buffer.clear().limit((int) Math.min(left, buffer.capacity()));
            int n = content.read(buffer);
            if (n < 0) {
                throw new IOException("The content ends before its size");
            }
            out.write(buffer.array(), 0, n);
            left -= n;
        }
    }
}
