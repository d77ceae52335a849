/** What the measuring programs of {@code bench/} share: arguments, a home of their own, and the form of a figure. */
@NullMarked
package anlan.bench;

import org.jspecify.annotations.NullMarked;
