package anlan.ground.token;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Addresses a system may call from, as typed: {@code 10.1.2.3}, {@code 10.1.0.0/16}, {@code 2001:db8::/32}, several apart by blanks or commas. */
final class Networks {

    /** Digits, dots and colons only: a name would be looked up. */
    private static final String LITERAL = "[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*";

    private Networks() {}

    /** In the one way of writing each; empty when one of them is none. */
    static Optional<List<String>> read(String typed) {
        var found = new ArrayList<String>();
        for (var one : Arrays.stream(typed.split("[\\s,;，；、]+")) // separators typed on a Chinese keyboard too
                .filter(t -> !t.isEmpty())
                .toList()) {
            var network = network(one);
            if (network.isEmpty()) {
                return Optional.empty();
            }
            found.add(network.get());
        }
        return Optional.of(found.stream().distinct().toList());
    }

    /** The address that a request came from, in the one way of writing it; empty when it is none. */
    static Optional<String> address(String from) {
        return bytes(from.replaceAll("%.*$", "")).map(Networks::text);
    }

    private static Optional<String> network(String typed) {
        var parts = typed.split("/", 2);
        return bytes(parts[0]).flatMap(bytes -> {
            var most = bytes.length * 8;
            var bits = parts.length == 1 ? most : parts[1].matches("[0-9]{1,3}") ? Integer.parseInt(parts[1]) : -1;
            return bits < 1 || bits > most ? Optional.empty() : Optional.of(text(cut(bytes, bits)) + "/" + bits);
        });
    }

    private static Optional<byte[]> bytes(String literal) {
        try {
            return literal.matches(LITERAL)
                    ? Optional.of(InetAddress.getByName(literal).getAddress())
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** PostgreSQL's cidr takes no bits beyond the mask. */
    private static byte[] cut(byte[] bytes, int bits) {
        var cut = bytes.clone();
        for (var i = 0; i < cut.length; i++) {
            var kept = Math.clamp(bits - i * 8, 0, 8);
            cut[i] &= (byte) (0xFF << (8 - kept));
        }
        return cut;
    }

    private static String text(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
