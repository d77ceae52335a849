package anlan.judgement.measure;

import java.util.List;

/** Which formulas name a measure. Answered by the room that owns formulas, so that a measure need not know what is made of it. */
public interface MeasureUses {

    /** @param path where the formula is changed */
    record Use(String name, String path) {}

    /** At present. */
    List<Use> of(String measure);
}
