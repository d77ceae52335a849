package anlan.fact.filter;

import java.util.List;

/**
 * The filter as it stands on a page, as typed.
 *
 * @param more whether what is rarely asked for is asked for now
 */
public record FilterForm(
        String q,
        List<Choice> areas,
        List<Choice> kinds,
        String from,
        String to,
        List<Choice> cleared,
        List<Choice> major,
        String source,
        String batch,
        List<Choice> weekdays,
        String hour,
        String asOf,
        boolean more) {}
