package anlan.promise.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The templates that ship: readable files beside this class. */
@Component
public class Templates {

    private final List<Template> all;

    Templates(JsonMapper json) {
        this.all = List.of(read("template.yaml", json));
    }

    public List<Template> all() {
        return all;
    }

    Optional<Template> find(String code) {
        return all.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    private static Template read(String file, JsonMapper json) {
        try (var in = new ClassPathResource(file, Templates.class).getInputStream()) {
            Map<String, Object> tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return json.convertValue(tree, Template.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
