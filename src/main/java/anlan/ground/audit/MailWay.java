package anlan.ground.audit;

import anlan.ground.web.Words;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Mails heads to whoever keeps them, once a day. */
@Component
class MailWay implements Way {

    private final ObjectProvider<JavaMailSender> sender;
    private final Words words;
    private final String to;
    private final String from;
    private final Duration pause;

    MailWay(
            ObjectProvider<JavaMailSender> sender,
            Words words,
            @Value("${ANLAN_AUDIT_HEADS_MAIL:}") String to,
            @Value("${ANLAN_MAIL_FROM:}") String from,
            @Value("${anlan.audit.mail-every:1d}") Duration pause) {
        this.sender = sender;
        this.words = words;
        this.to = to;
        this.from = from;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean set() {
        return !to.isBlank();
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void send(Head head) throws IOException {
        var out = sender.getIfAvailable();
        if (out == null) {
            throw new IOException(words.say("audit.mail-without-server"));
        }
        var mail = new SimpleMailMessage();
        mail.setTo(StringUtils.commaDelimitedListToStringArray(to.replace(" ", "")));
        if (!from.isBlank()) {
            mail.setFrom(from);
        }
        mail.setSubject(words.say("audit.mail-subject", head.log(), Long.toString(head.size())));
        mail.setText(words.say("audit.mail-text") + "\n\n" + head.line() + "\n");
        try {
            out.send(mail);
        } catch (MailException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
