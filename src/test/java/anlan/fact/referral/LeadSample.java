package anlan.fact.referral;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A sealed lead, which nobody of another unit so much as finds. */
@Component
class LeadSample implements Sample {

    private final Leads leads;
    private final JdbcClient jdbc;

    LeadSample(Leads leads, JdbcClient jdbc) {
        this.leads = leads;
        this.jdbc = jdbc;
    }

    @Override
    public Kept fill(Filled.District district) {
        leads.take("样本密封线索");
        long id = jdbc.sql("select max(id) from sealed_lead").query(Long.class).single();
        return new Kept(
                Map.of("id", List.of(String.valueOf(id))), List.of("/referrals/" + id), List.of("样本密封线索"), true);
    }
}
