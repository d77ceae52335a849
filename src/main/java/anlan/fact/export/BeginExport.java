package anlan.fact.export;

import anlan.fact.filter.Asked;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Wakes;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A large file is asked for: it is made aside, and the page that asked shows how far it is. */
@UseCase
class BeginExport {

    /** At once, of one person: more would only wait for each other. */
    static final int MOST = 3;

    private final Takings takings;
    private final ExportTasks tasks;
    private final MyExports mine;
    private final Files files;
    private final Wakes wakes;
    private final OfficeClock clock;
    private final Audit audit;

    BeginExport(
            Takings takings,
            ExportTasks tasks,
            MyExports mine,
            Files files,
            Wakes wakes,
            OfficeClock clock,
            Audit audit) {
        this.takings = takings;
        this.tasks = tasks;
        this.mine = mine;
        this.files = files;
        this.wakes = wakes;
        this.clock = clock;
        this.audit = audit;
    }

    @May(Right.RECORDS_EXPORT)
    @PostMapping("/exports")
    ModelAndView begin(
            @RequestParam(defaultValue = "xlsx") String ending,
            @RequestParam MultiValueMap<String, String> params,
            Viewer viewer) {
        var asked = new Asked(params);
        var address = asked.address("records", without());
        var taken = takings.of(asked, viewer, Instant.ofEpochMilli(clock.millis()), true);
        var running =
                tasks.of(taken.account()).stream().filter(ExportTask::running).toList();
        var refusals = asked.refusals();
        refusals.require(ending.matches("csv|xlsx"), ExportFault.ENDING_UNKNOWN, "ending", ending);
        refusals.require(running.size() < MOST, ExportFault.MANY_UNDER_WAY, "", MOST);
        if (refusals.any()) {
            return Page.refused(MyExports.VIEW, mine.page(viewer), refusals);
        }
        long id = tasks.begin(
                taken,
                address,
                ending,
                files.name(taken, ending),
                Words.locale().toLanguageTag());
        audit.saw("export.begun", address, null);
        wakes.now(MakeExports.NAME);
        return Page.to(asked.address("/records", without()) + "#export-" + id);
    }

    private static Map<String, @Nullable Object> without() {
        var none = new HashMap<String, @Nullable Object>();
        none.put("_csrf", null);
        none.put("ending", null);
        return none;
    }
}
