package anlan.judgement.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Definitions that come with Anlan: a readable file beside their class. */
public record Shipped<T>(Class<T> type, Function<T, String> code, List<T> all) {

    public static <T> Shipped<T> read(Class<T> type, Function<T, String> code, JsonMapper json) {
        try (var in = new ClassPathResource("shipped.yaml", type).getInputStream()) {
            List<?> list = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new Shipped<>(
                    type,
                    code,
                    list.stream().map(each -> json.convertValue(each, type)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
