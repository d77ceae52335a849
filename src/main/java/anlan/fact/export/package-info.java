/**
 * Records taken out: as CSV and workbook for programs and desks, as an official paper for files and meetings.
 *
 * <p>Each says which filter made it, how many there are, in which zone its times are, as of when, and who took it out. Files are written while they
 * are read, and one that broke off can be gone on with to the byte. It never cuts one short: a paper of more records than can be bound is refused
 * with a way out, and a file that lacks its last lines was cut. It refuses a number that the register does not know. Every taking out is audited.
 */
@NullMarked
@ApplicationModule(
        id = "export",
        allowedDependencies = {
            "access",
            "audit",
            "clock",
            "document",
            "download",
            "filter",
            "job",
            "paper",
            "pivot",
            "place",
            "records",
            "register",
            "store",
            "web"
        })
package anlan.fact.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
