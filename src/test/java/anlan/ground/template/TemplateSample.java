package anlan.ground.template;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A template of the district; only its keepers may look at it. */
@Component
class TemplateSample implements Sample {

    private final Templates templates;

    TemplateSample(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Kept fill(Filled.District district) {
        templates.keep(district.coordinator(), Kind.BULLETIN, "样本模板.docx", new byte[] {1});
        return new Kept(Map.of("kind", List.of("none")), List.of(), List.of("样本模板"), false);
    }
}
