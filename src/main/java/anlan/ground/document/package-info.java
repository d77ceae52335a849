/**
 * Official papers (GB/T 9704-2012) as Word, PDF and OFD: one {@link anlan.ground.document.Document}, set once by the standard's measures, and
 * written in three ways.
 *
 * <p>PDF (ISO 32000) and OFD (GB/T 33190) hold the pages as they were set, with the fonts cut into them; what fonts those are stands in the
 * file's properties. Word (ISO/IEC 29500) holds the same measures and names the office's own fonts, with those that stand in for them where
 * they are missing.
 */
@NullMarked
@ApplicationModule(
        id = "document",
        allowedDependencies = {"typeface", "web"})
package anlan.ground.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
