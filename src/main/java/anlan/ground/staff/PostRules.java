package anlan.ground.staff;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Refusals;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which posts one may give, and whether a typed one can be given. */
@Component
public class PostRules {

    enum Reason {
        UNIT_UNKNOWN,
        ROLE_UNKNOWN,
        ROLE_NOT_YOURS_TO_GIVE,
        COORDINATOR_OUTSIDE,
        LAST_COORDINATOR,
        DAY_WRONG
    }

    /** A post as typed. */
    public record PostForm(String unit, String role, String title, String since) {

        public PostForm {
            unit = Form.line(unit);
            role = Form.line(role);
            title = Form.line(title);
            since = Form.line(since);
        }
    }

    private final Units units;
    private final Words words;

    PostRules(Units units, Words words) {
        this.units = units;
        this.words = words;
    }

    /** The unit and role typed, if they can be given by this viewer. */
    public Optional<Unit> refuse(Viewer viewer, PostForm form, Refusals refusals) {
        var kept = viewer.units(Right.STAFF_KEEP);
        var unit = Form.number(form.unit())
                .filter(kept::contains)
                .flatMap(units::find)
                .filter(u -> u.endedOn() == null);
        refusals.require(unit.isPresent(), Reason.UNIT_UNKNOWN, "unit");
        var role = Role.of(form.role());
        refuse(viewer, role, refusals);
        refusals.require(
                role.isEmpty() || unit.isEmpty() || fits(role.get(), unit.get()), Reason.COORDINATOR_OUTSIDE, "role");
        title(form.title(), refusals);
        return unit;
    }

    /** @param role empty when the typed one is none */
    public static void refuse(Viewer viewer, Optional<Role> role, Refusals refusals) {
        if (refusals.require(role.isPresent(), Reason.ROLE_UNKNOWN, "role")) {
            refusals.require(gives(viewer, role.orElseThrow()), Reason.ROLE_NOT_YOURS_TO_GIVE, "role");
        }
    }

    /** @param since empty when the typed one is no day */
    public static void since(Optional<LocalDate> since, Refusals refusals) {
        var within = since.filter(d -> d.getYear() > 1949 && d.getYear() < 2200);
        refusals.require(within.isPresent(), Reason.DAY_WRONG, "since");
    }

    public static void title(String title, Refusals refusals) {
        refusals.require(title.length() <= 40, Form.Reason.NAME_LONG, "title", 40);
    }

    /** Nobody gives more than they have; the coordinator alone also appoints those who must be independent of everyone. */
    static boolean gives(Viewer viewer, Role role) {
        var keeping = viewer.posts().stream()
                .filter(p -> p.rights().contains(Right.STAFF_KEEP))
                .toList();
        return keeping.stream()
                .anyMatch(p ->
                        p.role().equals(Role.COORDINATOR.code()) || p.rights().containsAll(role.rights()));
    }

    /** The campaign is coordinated from the commission. */
    private boolean fits(Role role, Unit unit) {
        var at = unit;
        while (at.parent() != null) {
            at = units.find(at.parent()).orElseThrow();
        }
        return role != Role.COORDINATOR || at.kind() == UnitKind.COMMISSION;
    }

    public List<Choice> units(Viewer viewer) {
        return units.among(viewer.reach(Right.STAFF_KEEP)).stream()
                .filter(u -> u.endedOn() == null)
                .map(u -> new Choice(String.valueOf(u.id()), u.name()))
                .toList();
    }

    public List<Choice> roles(Viewer viewer) {
        return Arrays.stream(Role.values())
                .filter(r -> gives(viewer, r))
                .map(r -> new Choice(r.code(), words.say("staff.role-" + r.code())))
                .toList();
    }
}
