/**
 * What the campaign promises: its objectives, its phases with their exit criteria, its indicators with a target for each area, and the
 * areas it puts first. Here it is kept and read; the rooms beside it are what people do with it: {@code campaign} makes, shows, starts and
 * ends it, {@code target} sets its figures, {@code phase} closes its phases, {@code keyarea} keeps the areas put first, {@code revision}
 * changes its text, {@code history} looks back.
 *
 * <p>A campaign is made from a template and stands as a draft until every promised figure is set; then it is started, its phases are closed
 * one after the other against their criteria, and in the end it is closed itself. The plan is one text whose every change is a version
 * (who, when, why); so is every target. Nothing is overwritten.
 *
 * <p>It owns the tables of all of these rooms, since each of them refers to the campaign, and the names under which acts on a plan stand in
 * the log. Whether an indicator reached its target is not for the plan to say: it asks {@link anlan.promise.plan.Verdicts}, which the floor
 * above answers.
 */
@NullMarked
@ApplicationModule(
        id = "plan",
        allowedDependencies = {"access", "audit", "place", "succession", "web"})
package anlan.promise.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
