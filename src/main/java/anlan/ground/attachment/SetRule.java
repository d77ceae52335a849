package anlan.ground.attachment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.attachment.FilesPages.RuleForm;
import anlan.ground.audit.Audit;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The office's rule: how large a file may be, and whether photos are kept also as they were sent. */
@UseCase
class SetRule {

    private final RuleBook rules;
    private final FilesPages pages;
    private final Audit audit;

    SetRule(RuleBook rules, FilesPages pages, Audit audit) {
        this.rules = rules;
        this.pages = pages;
        this.audit = audit;
    }

    @May(Right.FILES_KEEP)
    @PostMapping("/files/rules")
    ModelAndView set(
            @RequestParam(defaultValue = "") String biggest,
            @RequestParam(defaultValue = "false") boolean originals,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        if (!FilesPages.keeps(viewer)) {
            throw new NotFound();
        }
        var refusals = new Refusals();
        var likely = biggest.strip().matches("[1-9]\\d{0,3}") && Integer.parseInt(biggest.strip()) <= FileRule.MOST_MB;
        refusals.require(likely, FileFault.LIMIT_UNLIKELY, "biggest", FileRule.MOST_MB);
        refusals.require(!why.isBlank() && why.length() <= 500, FileFault.WHY_EMPTY, "why");
        if (refusals.any()) {
            return Page.refused(FilesPages.VIEW, pages.of(viewer, new RuleForm(biggest, originals, why)), refusals);
        }
        var before = rules.now();
        var after = new FileRule(Integer.parseInt(biggest.strip()), originals);
        rules.set(after, why.strip(), viewer.name());
        audit.did("attachment.rule-set", "files/rules", before, after, why.strip());
        return Page.to("/files", "attachment.rule-set");
    }
}
