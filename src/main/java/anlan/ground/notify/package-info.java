/**
 * Who is told what, once: on the person's own page first, then by each {@linkplain anlan.ground.notify.Outgoing way out of the house} there is.
 *
 * <p>A room tells in the transaction of what happened ({@link anlan.ground.notify.Messages}), of a {@link anlan.ground.notify.Kind} that it
 * declares; told again, nobody hears it twice. What only time brings about is found by a {@link anlan.ground.notify.Reminder}, asked once a day.
 * Whoever stands in for somebody is told with them of what concerns the post that was lent, and of nothing else.
 *
 * <p>A message keeps what it names in no language. A number or a day is said as pages say it, in the language of whoever reads ({@link
 * anlan.ground.notify.Particular}).
 *
 * <p>It owns the messages and who read them. Names and particulars are shown to whoever is signed in: what leaves the house is the kind's
 * neutral sentence and a link, never more. It knows neither units nor lent posts: they answer its questions ({@link
 * anlan.ground.notify.Holders}, {@link anlan.ground.notify.Deputies}).
 */
@NullMarked
@ApplicationModule(
        id = "notify",
        allowedDependencies = {"access", "board", "clock", "job", "store", "web"})
package anlan.ground.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
