/**
 * Safeguards: the people, money and material that a duty needs, and what of them is promised, committed and used.
 *
 * <p>Each change is a row with its day, who made it and what shows it; nothing is overwritten, what was wrong is taken back by a row that says
 * why, and what holds is the sum. Whoever gave the duty promises and commits; whoever has it says what it needs and what was used. What is short
 * and what is used over what was committed is said for the duty, its unit and the campaign.
 *
 * <p>Money is in yuan with two decimals, people are counted whole. It refuses sums below nothing and days to come.
 */
@NullMarked
@ApplicationModule(
        id = "safeguard",
        allowedDependencies = {"access", "audit", "clock", "duty", "paper", "plan", "staff", "web"})
package anlan.promise.safeguard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
