/** Makes the demonstration's packed data from the open records, and proves by other means that nothing was lost. */
@NullMarked
package anlan.desk.demo;

import org.jspecify.annotations.NullMarked;
