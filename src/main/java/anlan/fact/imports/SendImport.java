package anlan.fact.imports;

import anlan.fact.dataset.Datasets;
import anlan.fact.matching.Identities;
import anlan.fact.matching.Sources;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.paper.TableFile;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Sending a file. Nothing is kept of it until its columns are matched and its dry run is committed. */
@UseCase
class SendImport {

    private static final String VIEW = "fact/imports/SendImport";

    record Choice(String code, String name, boolean chosen) {}

    record SendPage(
            String title,
            List<Choice> datasets,
            List<String> sources,
            String source,
            String from,
            String to,
            boolean whole) {}

    private final Imports imports;
    private final Datasets datasets;
    private final Sources sources;
    private final Files files;
    private final Words words;

    SendImport(Imports imports, Datasets datasets, Sources sources, Files files, Words words) {
        this.imports = imports;
        this.datasets = datasets;
        this.sources = sources;
        this.files = files;
        this.words = words;
    }

    @May(Right.DATA_IMPORT)
    @GetMapping("/imports/new")
    ModelAndView form(@RequestParam(defaultValue = "incident") String dataset, Viewer viewer) {
        return Page.of(VIEW, page(dataset, "", "", "", false, viewer));
    }

    @May(Right.DATA_IMPORT)
    @PostMapping("/imports")
    ModelAndView send(
            @RequestParam(defaultValue = "incident") String dataset,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam @Nullable MultipartFile file,
            Viewer viewer)
            throws IOException {
        var again = page(dataset, source, from, to, whole, viewer);
        if (file == null || file.isEmpty() && file.getOriginalFilename() == null) {
            return Page.refused(VIEW, again, new Refusals().add(Denied.FILE_MISSING, "file"));
        }
        Path received = null;
        try {
            received = files.receive(file.getInputStream());
            var name = file.getOriginalFilename();
            var called = name == null ? file.getName() : name;
            var period = Period.of(from, to);
            Identities.refuse(TableFile.open(received, called).withRows().head());
            var id = imports.receive(
                    new Imports.Sending(
                            datasets.find(dataset).code(),
                            source,
                            called,
                            received,
                            null,
                            whole,
                            period.from(),
                            period.to(),
                            true),
                    viewer);
            return Page.to("/imports/" + id);
        } catch (RefusedException e) {
            if (received != null) {
                files.forget(received);
            }
            return Page.refused(
                    VIEW, again, e.refusals().stream().map(SendImport::beside).toList());
        }
    }

    private static Refused beside(Refused refused) {
        return refused.where().isEmpty() ? new Refused(refused.reason(), "file", refused.args()) : refused;
    }

    private SendPage page(String dataset, String source, String from, String to, boolean whole, Viewer viewer) {
        var choices = datasets.all().stream()
                .map(d -> new Choice(
                        d.code(),
                        words.say("dataset.name-" + d.code()),
                        d.code().equals(dataset)))
                .toList();
        return new SendPage(
                words.say("imports.send"),
                choices,
                sources.names(dataset, viewer.units(Right.DATA_IMPORT)),
                source,
                from,
                to,
                whole);
    }
}
