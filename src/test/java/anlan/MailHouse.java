package anlan;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** A real mail server, of which all tests use one: SMTP to send to, IMAP to read from. Each test has addresses of its own. */
public final class MailHouse {

    public static final String SENDER = "anlan@office.example";

    /**
     * A letter as it came.
     *
     * @param whole everything that went over the line, headers too, as text
     */
    public record Letter(String from, String subject, String text, String id, String whole) {}

    private static final GreenMail SERVER = started();

    private MailHouse() {}

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        return server;
    }

    /** To be tried by hand: says where it is, and each letter as it comes. */
    public static void main(String[] args) {
        System.out.printf("SPRING_MAIL_HOST=127.0.0.1 SPRING_MAIL_PORT=%s ANLAN_MAIL_FROM=%s%n", smtp(), SENDER);
        System.out.printf("IMAP 127.0.0.1:%d%n", SERVER.getImap().getPort());
        for (int told = 0; ; ) {
            if (SERVER.waitForIncomingEmail(60_000, told + 1)) {
                System.out.println(letter(SERVER.getReceivedMessages()[told++]).whole());
            }
        }
    }

    public static String smtp() {
        return Integer.toString(SERVER.getSmtp().getPort());
    }

    /** What came to the address, the first first. */
    public static List<Letter> to(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(m -> isTo(m, address))
                .map(MailHouse::letter)
                .toList();
    }

    /** The subjects in the mail box of the address, as a mail program reads them. */
    public static List<String> box(String address) throws MessagingException {
        SERVER.setUser(address, address, address);
        var session = Session.getInstance(new Properties());
        try (var store = session.getStore("imap")) {
            store.connect("127.0.0.1", SERVER.getImap().getPort(), address, address);
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            var subjects = new java.util.ArrayList<String>();
            for (var letter : inbox.getMessages()) {
                subjects.add(letter.getSubject());
            }
            return subjects;
        }
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letter letter(MimeMessage message) {
        try {
            var whole = new ByteArrayOutputStream();
            message.writeTo(whole);
            return new Letter(
                    message.getFrom()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString(),
                    message.getMessageID(),
                    whole.toString(StandardCharsets.UTF_8));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
