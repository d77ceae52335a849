package anlan.fact.records;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.RefusedException;
import anlan.ground.web.UseCase;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Records taken out as a file, written while they are read: for people and machines by the same way. */
@UseCase
class ExportRecords {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FilterReader filters;
    private final Rows rows;
    private final Files files;
    private final Audit audit;

    ExportRecords(FilterReader filters, Rows rows, Files files, Audit audit) {
        this.filters = filters;
        this.rows = rows;
        this.files = files;
        this.audit = audit;
    }

    @May(Right.RECORDS_EXPORT)
    @GetMapping({"/records.csv", "/api/v1/datasets/incident/rows.csv"})
    void csv(@RequestParam MultiValueMap<String, String> params, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var taken = taken(params, viewer);
        answer(response, "text/csv;charset=UTF-8", files.name(taken, "csv"));
        files.csv(taken, response.getOutputStream());
    }

    @May(Right.RECORDS_EXPORT)
    @GetMapping({"/records.xlsx", "/api/v1/datasets/incident/rows.xlsx"})
    void xlsx(@RequestParam MultiValueMap<String, String> params, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var taken = taken(params, viewer);
        answer(response, WORKBOOK, files.name(taken, "xlsx"));
        files.xlsx(taken, response.getOutputStream());
    }

    private Taken taken(MultiValueMap<String, String> params, Viewer viewer) {
        var roots = viewer.areas(Right.RECORDS_EXPORT);
        var asked = new Asked(params);
        var filter = filters.read(asked, roots);
        var order = Order.read(asked);
        if (asked.refusals().any()) {
            throw new RefusedException(
                    HttpStatus.UNPROCESSABLE_CONTENT, asked.refusals().all());
        }
        audit.saw("records.exported", asked.address("records", Map.of()), null);
        return new Taken(filter, order, roots, rows.count(filter, roots), viewer);
    }

    private static void answer(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
