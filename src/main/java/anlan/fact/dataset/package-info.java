/**
 * What kinds of data there are, and the catalogue that lists them.
 *
 * <p>A room that keeps rows offers a {@link anlan.fact.dataset.Dataset}: which fields it knows, how rows are staged, compared, kept under a batch
 * and taken back. A file's columns are read by a {@link anlan.fact.dataset.Mapping}. Whatever the catalogue lists is a {@link
 * anlan.fact.dataset.Catalogued}.
 *
 * <p>It owns the catalogue's page and no tables. It refuses a kind of data that no room offers, and shows no count so small that it would tell of
 * a single case ({@link anlan.fact.dataset.SmallCounts}).
 */
@NullMarked
@ApplicationModule(
        id = "dataset",
        allowedDependencies = {"access", "clock", "coverage", "paper", "store", "web"})
package anlan.fact.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
