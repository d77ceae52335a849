/**
 * A campaign from its making to its end, and its plan for everybody to read: on a page, on paper, as an official document, and for machines.
 *
 * <p>It refuses a start while a figure is still XX, listing every open one with the way to it, an end while a phase is open, and a second
 * number for the same version of the plan.
 */
@NullMarked
@ApplicationModule(
        id = "campaign",
        allowedDependencies = {
            "access",
            "audit",
            "change",
            "clock",
            "document",
            "keyarea",
            "place",
            "plan",
            "register",
            "revision",
            "staff",
            "target",
            "template",
            "web"
        })
package anlan.promise.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
