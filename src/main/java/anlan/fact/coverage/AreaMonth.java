package anlan.fact.coverage;

import java.time.YearMonth;

/** A month of an area. */
public record AreaMonth(String area, YearMonth month) {}
