package anlan.ground.job;

import anlan.ground.store.Home;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * What this node is called: its machine and, since two may share one, a mark of its home. A home has one owner at a time, so what stands
 * under this name at a start was left behind by a run that is over.
 */
record Node(String name) {

    static Node of(Home home) {
        return new Node(
                machine() + "-" + Integer.toHexString(home.root().toString().hashCode() & 0xffff));
    }

    private static String machine() {
        try {
            var name = InetAddress.getLocalHost().getHostName();
            return name.substring(0, Math.min(name.length(), 40));
        } catch (UnknownHostException e) {
            return "node";
        }
    }
}
