package anlan.ground.hook;

import anlan.Filled;
import anlan.Sample;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A robot of the near unit. */
@Component
class HookSample implements Sample {

    private final Hooks hooks;

    HookSample(Hooks hooks) {
        this.hooks = hooks;
    }

    @Override
    public Kept fill(Filled.District district) {
        var target = new Target(URI.create("https://203.0.113.9/in"), "");
        var id = hooks.make(district.unit(), "样本群", Format.WECOM, target, List.of("figure.overdue"));
        return new Kept(Map.of("hook", List.of(Long.toString(id))), List.of(), List.of("样本群"), true);
    }
}
