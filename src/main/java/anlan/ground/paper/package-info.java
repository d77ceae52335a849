/**
 * Tables in and ledgers out.
 *
 * <p>A {@link anlan.ground.paper.TableFile} tells by its content what a file is (CSV in any usual encoding, or XLSX), where its head stands,
 * and gives its rows one at a time with the line each stood on, in constant memory. It states what it had to guess, and the guess can be
 * overruled by a {@link anlan.ground.paper.Reading}. A {@link anlan.ground.paper.Ledger} writes rows as they come into a styled workbook or a
 * CSV, with the filter, the count, the time zone and the person beside the figures.
 *
 * <p>It refuses what is no table, what hides behind a password, what would swell beyond measure when unpacked, and cells or heads too big
 * to be meant.
 */
@NullMarked
@ApplicationModule(
        id = "paper",
        allowedDependencies = {"web"})
package anlan.ground.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
