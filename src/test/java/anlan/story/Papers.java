package anlan.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What is done to a workbook in a spreadsheet program. */
final class Papers {

    private static final DataFormatter TEXT = new DataFormatter();

    private Papers() {}

    /** Types rows into the sheets of a downloaded template, right below its example; saved under the same name. */
    static Path filled(Path template, List<List<List<String>>> sheets) throws IOException {
        try (var book = WorkbookFactory.create(template.toFile(), null, false)) {
            for (var number = 0; number < sheets.size(); number++) {
                var sheet = book.getSheetAt(number);
                var rows = sheets.get(number);
                for (var line = 0; line < rows.size(); line++) {
                    type(sheet, line + 2, rows.get(line));
                }
            }
            return saved(book, template);
        }
    }

    /** Replaces what whole cells hold. */
    static Path mended(Path rejected, Map<String, String> wrongAndRight) throws IOException {
        try (var book = WorkbookFactory.create(rejected.toFile(), null, false)) {
            for (var row : book.getSheetAt(0)) {
                for (var column = 0; column < row.getLastCellNum(); column++) {
                    var right = wrongAndRight.get(TEXT.formatCellValue(row.getCell(column)));
                    if (right != null) {
                        // Texts may stand within their cells, where the library would leave the old one beside the new.
                        row.removeCell(row.getCell(column));
                        row.createCell(column).setCellValue(right);
                    }
                }
            }
            return saved(book, rejected);
        }
    }

    private static void type(Sheet sheet, int line, List<String> cells) {
        var row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
        for (var column = 0; column < cells.size(); column++) {
            row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(cells.get(column));
        }
    }

    private static Path saved(org.apache.poi.ss.usermodel.Workbook book, Path as) throws IOException {
        var copy = as.resolveSibling("edited-" + as.getFileName());
        try (var out = Files.newOutputStream(copy)) {
            book.write(out);
        }
        return copy;
    }
}
