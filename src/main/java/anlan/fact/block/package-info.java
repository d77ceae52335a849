/**
 * Areas cut into blocks: the smallest parts that somebody walks.
 *
 * <p>Where the gazetteer has blocks, these are taken. Where it has none, a grid is laid over the area's outline: squares of a set size, clipped
 * to the outline; a square with hardly any ground in it goes to its neighbour. Each cut is a version of its own and is never changed, so that
 * what was walked by one stays true; only what its blocks are called may change, and each change is kept.
 *
 * <p>It refuses to lay a grid over an area that is not drawn, one of more squares than anybody could walk, and a number that no block has.
 */
@NullMarked
@ApplicationModule(
        id = "block",
        allowedDependencies = {"access", "audit", "clock", "place", "staff", "store", "web"})
package anlan.fact.block;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
