/**
 * Who is told what, once, and by which way: on the person's own page first; then by e-mail, by a robot of the unit's chat, by a calendar.
 *
 * <p>A room tells in the transaction of what happened ({@link anlan.ground.notify.Messages}), of a {@link anlan.ground.notify.Kind} that it
 * declares; told again, nobody hears it twice. What only time brings about is found by a {@link anlan.ground.notify.Reminder}, asked once a day.
 * Whoever stands in for somebody is told with them of what concerns the post that was lent, and of nothing else.
 *
 * <p>It owns the messages, and everything of their way to a person. Names and particulars are shown to whoever is signed in: what leaves the
 * house is the kind's neutral sentence and a link, never more. It refuses to send at night or on days off what is not urgent. It knows neither
 * units nor the calendar nor lent posts: they answer its questions ({@link anlan.ground.notify.Holders}, {@link
 * anlan.ground.notify.OfficeTime}, {@link anlan.ground.notify.Deputies}).
 */
@NullMarked
@ApplicationModule(
        id = "notify",
        allowedDependencies = {"access", "audit", "board", "clock", "job", "store", "web"})
package anlan.ground.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
