/** What a new coordinator lives through, from an empty home to an overview that tells the truth. */
@NullMarked
package anlan.story;

import org.jspecify.annotations.NullMarked;
