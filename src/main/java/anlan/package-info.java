/** Anlan 安澜. */
@NullMarked
package anlan;

import org.jspecify.annotations.NullMarked;
