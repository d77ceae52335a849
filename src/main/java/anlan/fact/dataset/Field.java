package anlan.fact.dataset;

import anlan.ground.web.Words;
import java.util.List;

/**
 * A column that a dataset knows.
 *
 * @param name as in the contract: {@code occurred_on}. Its word key is {@code <dataset>.field-occurred-on}
 * @param synonyms heads that mean it, in lower case
 */
public record Field(String name, boolean required, boolean coded, List<String> synonyms) {

    /** As the reader knows it; by its name where nothing better is known. */
    public static String called(String dataset, String field, Words words) {
        return words.sayOr(dataset + ".field-" + field.replace('_', '-'), field);
    }
}
