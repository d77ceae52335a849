package anlan.fact.imports;

import anlan.fact.dataset.Datasets;
import anlan.fact.dataset.Mapping;
import anlan.fact.matching.Sources;
import anlan.fact.matching.Suggested;
import anlan.ground.paper.Reading;
import anlan.ground.paper.TableFile;
import anlan.ground.web.Words;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settles how a file's columns are read, and remembers it for the source. */
@Component
class Matching {

    private final JdbcClient jdbc;
    private final ImportBook book;
    private final Datasets datasets;
    private final Sources sources;
    private final Files files;

    Matching(JdbcClient jdbc, ImportBook book, Datasets datasets, Sources sources, Files files) {
        this.jdbc = jdbc;
        this.book = book;
        this.datasets = datasets;
        this.sources = sources;
        this.files = files;
    }

    /** The import with its columns matched: as was said, else as suggested. */
    Imported matched(Imported imported) {
        if (imported.mapping() != null) {
            return imported;
        }
        settle(imported, suggested(imported, open(imported)));
        return book.find(imported.id()).orElseThrow();
    }

    TableFile open(Imported imported) {
        var last = imported.mapping();
        var reading =
                last == null ? Reading.GUESSED : new Reading(last.encoding(), last.separator(), last.sheet(), null);
        return TableFile.open(files.sent(imported.id()), imported.fileName(), reading);
    }

    /** How a file is read, with what had to be guessed. */
    static String said(TableFile table, Words words) {
        var reading = table.reading();
        if (table.workbook()) {
            return words.say("imports.reading-sheet", Objects.requireNonNullElse(reading.sheet(), ""))
                    + (table.formulas() ? " " + words.say("imports.reading-formulas") : "");
        }
        return words.say(
                table.certain() ? "imports.reading-text" : "imports.reading-guess",
                Objects.requireNonNullElse(reading.encoding(), ""));
    }

    Mapping suggested(Imported imported, TableFile table) {
        var last = imported.mapping() == null ? sources.last(imported.source()).orElse(null) : imported.mapping();
        return Suggested.mapping(
                datasets.find(imported.dataset()).fields(),
                table.head(),
                last == null || imported.mapping() != null ? last : last.anew());
    }

    void settle(Imported imported, Mapping mapping) {
        jdbc.sql("update import set mapping = :mapping where id = :id")
                .param("mapping", Imported.JSON.writeValueAsString(mapping))
                .param("id", imported.id())
                .update();
        sources.remember(imported.dataset(), imported.source(), mapping);
    }
}
