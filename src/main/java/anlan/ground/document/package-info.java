/**
 * Official papers (GB/T 9704-2012) as Word, PDF and OFD: one {@link anlan.ground.document.Document}, set once by the standard's measures, and
 * written in three ways. Ledgers, which are a table and little else, have a form of their own: {@link anlan.ground.document.LedgerPaper}.
 *
 * <p>It owns the standard's measures, the setting of lines, tables and pages by them, and the writing of Word (ISO/IEC 29500), which names the
 * office's own fonts, with those that stand in for them where they are missing. PDF and OFD hold the pages as they were set here. It refuses a
 * character that no font has. It cuts nothing off: a row higher than a page goes on to the next.
 */
@NullMarked
@ApplicationModule(
        id = "document",
        allowedDependencies = {"print", "typeface", "web"})
package anlan.ground.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
