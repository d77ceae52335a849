/**
 * What the campaign promises: its objectives, its phases with their exit criteria, its indicators with a target for each area, and the
 * areas it puts first.
 *
 * <p>A campaign is made from a template and stands as a draft until every promised figure is set; then it is started, its phases are closed
 * one after the other against their criteria, and in the end it is closed itself. The plan is one text whose every change is a version
 * (who, when, why); so is every target. Nothing is overwritten, and what was true when a phase was closed is kept as it was.
 *
 * <p>It refuses a start while a figure is still XX, phases that overlap, a share above all, a closing without evidence, and a form that was
 * filled in on an older version. Whether an indicator reached its target is not for the plan to say: it asks {@link
 * anlan.promise.plan.Verdicts}, which the floor above answers.
 */
@NullMarked
@ApplicationModule(
        id = "plan",
        allowedDependencies = {
            "access",
            "audit",
            "calendar",
            "clock",
            "document",
            "notify",
            "place",
            "succession",
            "register",
            "staff",
            "store",
            "template",
            "web"
        })
package anlan.promise.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
