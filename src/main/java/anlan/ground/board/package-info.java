/**
 * What rooms put on the district's wall: what has arrived with them, and what is to be done when. The wall hangs where anybody may pass, so
 * what is put there names no person and shows no record: kinds, units, days and counts.
 *
 * <p>It owns nothing and refuses nothing; a room that has something to show offers {@link anlan.ground.board.Arrivals} or {@link
 * anlan.ground.board.Bars} as a bean.
 */
@NullMarked
@ApplicationModule(
        id = "board",
        allowedDependencies = {})
package anlan.ground.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
