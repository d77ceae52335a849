package anlan.ground.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A part of a paper's text. Kept as JSON, each says what it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table")
})
public sealed interface Block {

    /**
     * A heading, without its number: that is counted.
     *
     * @param level 1 to 4
     */
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 1 || level > 4) throw new IllegalArgumentException("no level " + level);
        }
    }

    record Paragraph(String text) implements Block {}

    /** A table; its head stands again on every page that it goes on to. */
    record Table(List<Column> columns, List<List<String>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param share of the table's width, against the other columns' shares
     * @param figures whether it holds figures, which stand to the right
     */
    record Column(String name, double share, boolean figures) {}

    static Block heading(int level, String text) {
        return new Heading(level, text);
    }

    static Block paragraph(String text) {
        return new Paragraph(text);
    }
}
