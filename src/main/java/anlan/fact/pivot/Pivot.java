package anlan.fact.pivot;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Counts as machines read them.
 *
 * @param suppressed how many cells are withheld because they are small
 * @param next where the next part begins; null at the end
 */
record Pivot(
        List<Dimension> by,
        List<Cell> cells,
        OffsetDateTime asOf,
        long suppressed,
        @Nullable Integer next) implements JacksonSerializable {

    @Override
    public void serialize(JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeArrayPropertyStart("by");
        by.forEach(d -> json.writeString(d.code()));
        json.writeEndArray();
        json.writeArrayPropertyStart("cells");
        cells.forEach(c -> write(c, json));
        json.writeEndArray();
        json.writeStringProperty("asOf", asOf.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        json.writeNumberProperty("suppressed", suppressed);
        if (next != null) {
            json.writeNumberProperty("next", next);
        }
        json.writeEndObject();
    }

    private void write(Cell cell, JsonGenerator json) {
        json.writeStartObject();
        for (var i = 0; i < by.size(); i++) {
            json.writePOJOProperty(by.get(i).code(), cell.at().get(i));
        }
        json.writePOJOProperty("count", cell.count());
        json.writeEndObject();
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializationContext context, TypeSerializer types) {
        serialize(json, context);
    }
}
