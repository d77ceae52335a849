package anlan.ground.roster;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.signin.OneTimeLinks;
import anlan.ground.staff.Roster;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a sent file would do, every bad row explained; then taking it in, whole or not at all, with an invitation for each new person. */
@UseCase
class TakeRoster {

    record PlanPage(String title, long id, String name, RosterPlan plan, boolean takes, int newPeople, int newPosts) {}

    record TakenPage(String title, int units, List<Invitation> invitations) {}

    record Invitation(String name, String account, String link) {}

    private final RosterFile files;
    private final RosterCheck check;
    private final Roster roster;
    private final OneTimeLinks links;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Words words;

    TakeRoster(
            RosterFile files,
            RosterCheck check,
            Roster roster,
            OneTimeLinks links,
            JdbcClient jdbc,
            Audit audit,
            Words words) {
        this.files = files;
        this.check = check;
        this.roster = roster;
        this.links = links;
        this.jdbc = jdbc;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.STAFF_KEEP)
    @GetMapping("/staff/file/{id}")
    ModelAndView show(Viewer viewer, @PathVariable long id) throws IOException {
        return Page.of("ground/roster/TakeRoster", page(viewer, id));
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/staff/file/{id}/taking")
    ModelAndView take(Viewer viewer, @PathVariable long id) throws IOException {
        roster.turn();
        var page = page(viewer, id);
        if (!page.takes()) {
            return Page.refused("ground/roster/TakeRoster", page, List.of());
        }
        page.plan().units().forEach(roster::unit);
        var invitations = new ArrayList<Invitation>();
        for (var person : page.plan().people()) {
            if (person.person() == 0) {
                var fresh = roster.person(person.name(), person.account(), null, person.posts());
                invitations.add(new Invitation(person.name(), person.account(), link(fresh)));
            } else {
                person.posts().forEach(post -> roster.post(person.person(), post));
            }
        }
        jdbc.sql("update roster_file set content = null where id = ?")
                .params(id)
                .update();
        audit.did("roster.taken", "roster-file/" + id, null, after(page.plan()), null);
        var units = page.plan().units().size();
        return Page.of("ground/roster/RosterTaken", new TakenPage(words.say("roster.file-taken"), units, invitations));
    }

    private static Map<String, Object> after(RosterPlan plan) {
        return Map.of("units", plan.units(), "people", plan.people());
    }

    private String link(long person) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/link/")
                .path(links.make(person, OneTimeLinks.Purpose.INVITE).text())
                .toUriString();
    }

    private PlanPage page(Viewer viewer, long id) throws IOException {
        var sent = jdbc.sql("select name, content from roster_file where id = ? and content is not null for update")
                .params(id)
                .query((row, number) -> Map.entry(row.getString("name"), row.getBytes("content")))
                .optional()
                .orElseThrow(NotFound::new);
        var plan = check.plan(SendRoster.lines(sent.getValue(), sent.getKey(), files), viewer);
        var fresh = (int) plan.people().stream().filter(p -> p.person() == 0).count();
        var posts = plan.people().stream().mapToInt(p -> p.posts().size()).sum();
        return new PlanPage(words.say("roster.file-title"), id, sent.getKey(), plan, plan.takes(), fresh, posts);
    }
}
