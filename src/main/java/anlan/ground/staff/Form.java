package anlan.ground.staff;

import anlan.ground.web.Refusals;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of names wherever they are typed: in a form, in a row of a file. */
public final class Form {

    enum Reason {
        NAME_MISSING,
        NAME_LONG,
        ACCOUNT_WRONG,
        UNIT_CODE_WRONG,
        FORM_STALE
    }

    private Form() {}

    /** One line of typing: absent is empty, blanks at the ends and line breaks are nobody's intention. */
    public static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("[\\p{Cntrl}]+", " ");
    }

    public static Optional<Long> number(@Nullable String typed) {
        return line(typed).matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(line(typed))) : Optional.empty();
    }

    public static boolean named(String name, int most, String where, Refusals refusals) {
        return refusals.require(!name.isEmpty(), Reason.NAME_MISSING, where)
                && refusals.require(name.length() <= most, Reason.NAME_LONG, where, most);
    }

    public static boolean account(String account, String where, Refusals refusals) {
        return refusals.require(account.matches("[\\p{L}\\p{N}._@-]{2,60}"), Reason.ACCOUNT_WRONG, where);
    }

    public static boolean unitCode(String code, String where, Refusals refusals) {
        return refusals.require(code.matches("[a-z0-9][a-z0-9-]{0,39}"), Reason.UNIT_CODE_WRONG, where);
    }
}
