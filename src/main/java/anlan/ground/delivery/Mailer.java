package anlan.ground.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server that the house was told of. */
@Component
class Mailer {

    /** @param id the same each time the letter is tried, so that whoever gets it twice can tell */
    record Letter(String to, String subject, String text, String id) {}

    /** What became of a letter. */
    sealed interface Outcome {}

    record Sent() implements Outcome {}

    /** @param forGood whether the server will never take it: there is no such address */
    record Failed(String fault, boolean forGood) implements Outcome {}

    private static final int LONGEST = 300;

    private final @Nullable JavaMailSender sender;
    private final String from;

    @Autowired
    Mailer(ObjectProvider<JavaMailSender> sender, @Value("${ANLAN_MAIL_FROM:}") String from) {
        this(sender.getIfAvailable(), from);
    }

    Mailer(@Nullable JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from.strip();
    }

    boolean set() {
        return sender != null;
    }

    Outcome send(Letter letter) {
        if (sender == null) {
            return new Failed("no mail server is set", false);
        }
        try {
            var mail = sender.createMimeMessage();
            var parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            parts.setTo(letter.to());
            if (!from.isEmpty()) {
                parts.setFrom(from);
            }
            parts.setSubject(letter.subject());
            parts.setText(letter.text());
            mail.setHeader("Message-ID", "<" + letter.id() + "@anlan>");
            // RFC 3834: nobody's holiday answers to a machine.
            mail.setHeader("Auto-Submitted", "auto-generated");
            sender.send(mail);
            return new Sent();
        } catch (MailException | MessagingException e) {
            return new Failed(oneLine(e), noSuchAddress(e));
        }
    }

    private static boolean noSuchAddress(Exception fault) {
        var causes = fault instanceof MailSendException many
                ? Arrays.stream(many.getMessageExceptions())
                : Stream.<Exception>of(fault);
        return causes.anyMatch(e -> e instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0);
    }

    /** What the server itself said, out of all that was wrapped around it. */
    private static String oneLine(Exception fault) {
        Exception inner = fault instanceof MailSendException many && many.getMessageExceptions().length > 0
                ? many.getMessageExceptions()[0]
                : fault;
        while (inner instanceof SendFailedException refused && refused.getNextException() != null) {
            inner = refused.getNextException();
        }
        var said = inner.getMessage() == null ? inner.getClass().getSimpleName() : inner.getMessage();
        var line = said.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
