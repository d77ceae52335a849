package anlan.fact.dataset;

import java.time.YearMonth;

/** A month of an area. */
public record AreaMonth(String area, YearMonth month) {}
