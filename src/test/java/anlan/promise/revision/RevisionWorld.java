package anlan.promise.revision;

import anlan.Browser;
import anlan.Given;
import anlan.promise.change.PlanForm;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Plans;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Revisions as people bring them about in the browser. */
@Component
class RevisionWorld {

    private final Plans plans;

    RevisionWorld(Plans plans) {
        this.plans = plans;
    }

    /** The form as it stands, with some fields changed. */
    Map<String, String> form(Given.World world, long id, String... changed) {
        var campaign = world.inside(() -> plans.find(id).orElseThrow());
        var form = new HashMap<>(PlanForm.fields(campaign.plan()));
        form.put("version", String.valueOf(campaign.version()));
        for (var i = 0; i < changed.length; i += 2) {
            form.put(changed[i], changed[i + 1]);
        }
        return form;
    }

    /** A draft of a change. @return its address */
    String drafted(Browser browser, Given.World world, long id, String... changed) {
        browser.get("/plan/" + id + "/revision");
        var made = browser.post("/plan/" + id + "/revision", form(world, id, changed));
        if (made.statusCode() != 200 || !made.uri().getPath().contains("/revisions/")) {
            throw new AssertionError(made.statusCode() + " " + made.uri());
        }
        return made.uri().getPath();
    }

    /** A draft that changes nothing yet. @return its address */
    String begun(Browser browser, long id, String why, String on) {
        browser.get("/plan/" + id + "/revisions/new");
        var made = browser.post("/plan/" + id + "/revisions", Map.of("why", why, "on", on));
        if (made.statusCode() != 200) {
            throw new AssertionError(made.statusCode() + " " + made.body());
        }
        return made.uri().getPath();
    }

    String submitted(Browser browser, Given.World world, long id, String... changed) {
        var path = drafted(browser, world, id, changed);
        browser.post(path + "/submission", Map.of());
        return path;
    }

    static String township(Given.World world) {
        return PlanWorld.township(world, 1);
    }
}
