package anlan.ground.hook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps an address that somebody typed from reaching what only this machine can: itself, its links, its hosting's metadata. Asked when the
 * address is kept and before each call. What a name stands for may change in between; HTTPS with the name in the certificate is what
 * such a change cannot forge, so nothing else is spoken to a host that the administrator has not named.
 */
@Component
class Outside {

    /** Metadata services of clouds that do not lie in the link-local range: Alibaba and Tencent, Azure, Amazon over IPv6. */
    private static final Set<String> METADATA = Set.of("100.100.100.200", "168.63.129.16", "fd00:ec2:0:0:0:0:0:254");

    private final List<String> named;

    Outside(@Value("${ANLAN_HOOK_HOSTS:}") String named) {
        this.named = Arrays.stream(named.split(","))
                .map(h -> h.strip().toLowerCase(Locale.ROOT))
                .filter(h -> !h.isEmpty())
                .toList();
    }

    /** Why the address is not called; empty when it may be. */
    Optional<HookFault> against(URI address) {
        var host = address.getHost();
        if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            return Optional.of(HookFault.ADDRESS_UNREADABLE);
        }
        var allowed = named.contains(host.toLowerCase(Locale.ROOT));
        if (!"https".equals(address.getScheme()) && !(allowed && "http".equals(address.getScheme()))) {
            return Optional.of(HookFault.ADDRESS_NOT_HTTPS);
        }
        try {
            return allowed || Arrays.stream(InetAddress.getAllByName(host)).noneMatch(Outside::inside)
                    ? Optional.empty()
                    : Optional.of(HookFault.ADDRESS_INSIDE);
        } catch (UnknownHostException e) {
            return Optional.of(HookFault.ADDRESS_UNKNOWN);
        }
    }

    static boolean inside(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || METADATA.contains(address.getHostAddress())
                || address instanceof Inet6Address six && six.isIPv4CompatibleAddress();
    }
}
