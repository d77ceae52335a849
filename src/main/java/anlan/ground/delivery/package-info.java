/**
 * How what people are told goes out of the house: when it is quiet, how often something is tried, and by e-mail.
 *
 * <p>Each person chooses how soon they hear of each {@link anlan.ground.notify.Kind}, within the hours of the office and what it requires. A
 * letter has the kind's neutral sentence and a link, never more. What could not be delivered is a task of whoever keeps the person.
 *
 * <p>It owns the office's hours of sending, the addresses, the choices and the letters on their way. It refuses to send at night or on days off
 * what is not urgent ({@link anlan.ground.delivery.Quiet}), and to an address that its owner did not confirm. When the office works is answered
 * by the calendar ({@link anlan.ground.delivery.OfficeTime}). Its acts and its job keep the names that the log has known them by,
 * {@code notify.…}.
 */
@NullMarked
@ApplicationModule(
        id = "delivery",
        allowedDependencies = {"access", "audit", "clock", "job", "notify", "store", "web"})
package anlan.ground.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
