package anlan.fact.dataset;

import java.util.List;

/**
 * A column that a dataset knows.
 *
 * @param name as in the contract: {@code occurred_on}. Its word key is {@code <dataset>.field-occurred-on}
 * @param synonyms heads that mean it, in lower case
 */
public record Field(String name, boolean required, boolean coded, List<String> synonyms) {}
