package anlan.ground.setup;

import anlan.ground.signin.Accounts;
import anlan.ground.signin.PasswordRules;
import anlan.ground.staff.Form;
import anlan.ground.web.Refusals;

/** The first set-up as typed. */
record SetUpForm(
        String code, String district, String unit, String name, String account, String password, String again) {

    SetUpForm {
        code = Form.line(code);
        district = Form.line(district);
        unit = Form.line(unit);
        name = Form.line(name);
        account = Accounts.plain(Form.line(account));
        password = password == null ? "" : password;
        again = again == null ? "" : again;
    }

    enum Reason {
        DISTRICT_CODE_WRONG,
        DISTRICT_NAME_MISSING
    }

    Refusals refuse() {
        var refusals = new Refusals();
        // GB/T 2260: six digits, the last two of which count districts and counties from 01.
        refusals.require(code().matches("[1-9][0-9]{5}") && !code().endsWith("00"), Reason.DISTRICT_CODE_WRONG, "code");
        refusals.require(!district().isEmpty(), Reason.DISTRICT_NAME_MISSING, "district");
        Form.named(unit(), 80, "unit", refusals);
        Form.named(name(), 40, "name", refusals);
        Form.account(account(), "account", refusals);
        PasswordRules.refuse(password(), account(), "password").ifPresent(refusals::add);
        refusals.require(password().equals(again()), PasswordRules.Reason.PASSWORDS_DIFFER, "again");
        return refusals;
    }
}
