package anlan.ground.signin;

import anlan.ground.access.SignedIn;
import anlan.ground.audit.Audit;
import anlan.ground.store.Errand;
import anlan.ground.store.Unguessable;
import anlan.ground.store.Within;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import anlan.ground.web.Words;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lets somebody in again who lost password and phone: prints a link, takes the second factor away, ends their sessions. */
@Command(name = "account reset")
class AccountReset implements Errand {

    enum Reason {
        NO_SUCH_ACCOUNT
    }

    @Parameters(paramLabel = "${bundle:signin.label-account}", descriptionKey = "signin.command-account-name")
    private String name = "";

    @Override
    public int run(Parts parts) {
        var account = parts.get(Accounts.class)
                .find(name)
                .orElseThrow(() -> new RefusedException(new Refused(Reason.NO_SUCH_ACCOUNT, "", name)));
        var link = parts.get(Within.class).district(account.district(), () -> reset(account, parts));
        var address = parts.get(Environment.class).getProperty("server.port", "8080");
        System.out.println(parts.get(Words.class)
                .say("signin.reset-link", "http://localhost:" + address + "/link/" + link.text()));
        return 0;
    }

    private static Unguessable reset(Accounts.Account account, Parts parts) {
        parts.get(SecondFactors.class).remove(account.person());
        var who = new SignedIn(SignedIn.Kind.PERSON, account.district(), account.person());
        parts.get(Accounts.class).signOutElsewhere(who.getName(), null);
        var purpose = account.password() == null ? OneTimeLinks.Purpose.INVITE : OneTimeLinks.Purpose.RESET;
        var link = parts.get(OneTimeLinks.class).make(account.person(), purpose);
        parts.get(Audit.class).did("signin.account-reset", "person/" + account.person(), null, null, null);
        return link;
    }
}
