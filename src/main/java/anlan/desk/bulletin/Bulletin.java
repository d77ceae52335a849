package anlan.desk.bulletin;

import java.time.LocalDate;

/** A bulletin that was issued. */
record Bulletin(long id, String title, String number, LocalDate issuedOn, String issuedBy) {}
