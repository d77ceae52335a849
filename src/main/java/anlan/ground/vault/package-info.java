/**
 * Where content is kept sealed: what a file holds, without its name or its meaning. Each content lies once in a district, under an address
 * that only this home can reckon from it, encrypted with a key of its own; that key is wrapped by the home's keys, which can be changed while
 * everything stays readable.
 *
 * <p>It owns the shelf that the content lies on, which is the home's disk or an object store by setting, and the keys. What is begun and not
 * finished, and what nobody refers to any more, lies loose for a day before it is cleared away, so that a backup under way misses nothing.
 */
@NullMarked
@ApplicationModule(
        id = "vault",
        allowedDependencies = {"clock", "job", "secrets", "store", "web"})
package anlan.ground.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
