package anlan.ground.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that takes the call and says nothing, or knows nobody. */
final class BadMailServer implements AutoCloseable {

    enum Manner {
        HANGS,
        KNOWS_NOBODY
    }

    private final ServerSocket server;
    private final Manner manner;

    BadMailServer(Manner manner) throws IOException {
        this.manner = manner;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    Mailer mailer() {
        return mailer(server.getLocalPort());
    }

    /** With little patience, that a test need not have much. */
    static Mailer mailer(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var patience = new Properties();
        patience.setProperty("mail.smtp.connectiontimeout", "400");
        patience.setProperty("mail.smtp.timeout", "400");
        sender.setJavaMailProperties(patience);
        return new Mailer(sender, "anlan@office.example");
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var call = server.accept();
                if (manner == Manner.KNOWS_NOBODY) {
                    Thread.ofVirtual().start(() -> talk(call));
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void talk(Socket call) {
        try (call) {
            var in = new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.US_ASCII));
            var out = call.getOutputStream();
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var answer = line.startsWith("RCPT") ? "550 5.1.1 no such user" : "250 yes";
                out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // The caller hung up.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
