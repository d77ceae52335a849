package anlan.fact.referral;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Door;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The discipline officer's leads, without a word of theirs. */
@UseCase
class ListLeads {

    record Line(String path, String number, String cameOn, String state, String badge) {}

    record ListPage(String title, List<Line> lines) {}

    private final Leads leads;
    private final Words words;

    ListLeads(Leads leads, Words words) {
        this.leads = leads;
        this.words = words;
    }

    @Bean
    static Door leadsDoor() {
        return new Door(Door.Section.WORK, 60, "/referrals", "referral.leads", Right.LEADS_OPEN);
    }

    @May(Right.LEADS_OPEN)
    @GetMapping("/referrals")
    ModelAndView list(Viewer viewer) {
        OpenLead.independent(viewer);
        return Page.of(
                "fact/referral/ListLeads",
                new ListPage(
                        words.say("referral.leads"),
                        leads.all().stream().map(this::line).toList()));
    }

    private Line line(Lead lead) {
        return new Line(
                "/referrals/" + lead.id(),
                words.say("referral.number", lead.id()),
                lead.cameOn().toString(),
                words.say("referral.state-" + lead.state().word()),
                OpenLead.badge(lead));
    }
}
