package anlan.fact.dataset;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Which process works on an import: machine, process number and when it started. */
final class Node {

    static final String THIS = host() + " " + name(ProcessHandle.current());

    private Node() {}

    /** Whether that process still runs. Of another machine nothing is known: it is left to take up its own. */
    static boolean alive(@Nullable String node) {
        if (node == null) {
            return false;
        }
        if (!node.startsWith(host() + " ")) {
            return true;
        }
        var pid = Long.parseLong(node.split(" ")[1]);
        return ProcessHandle.of(pid).filter(p -> node.endsWith(name(p))).isPresent();
    }

    private static String name(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().replace(' ', '-');
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
