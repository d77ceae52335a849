package anlan.fact.openrosa;

import anlan.fact.sheet.Wording;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.reference.PrefixedRootFactory;
import org.javarosa.core.reference.Reference;
import org.javarosa.core.reference.ReferenceManager;
import org.javarosa.core.services.PrototypeManager;
import org.javarosa.core.util.JavaRosaCoreModule;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;

/** ODK's own engine, as ODK Validate and ODK Collect use it: whatever it has to say against a form is a failure. */
final class Forms {

    static final List<Form.Pick> CATEGORIES = List.of(
            new Form.Pick("safety-hazard", new Wording("安全隐患", "Safety hazard")),
            new Form.Pick("management-gap", new Wording("管理漏洞", "Management gap")));
    static final List<Form.Pick> SEVERITIES = List.of(
            new Form.Pick("minor", new Wording("一般", "Minor")), new Form.Pick("serious", new Wording("较重", "Serious")));

    private Forms() {}

    static FormDef read(String text, String blocks) throws Exception {
        prepare(blocks);
        var said = new ArrayList<String>();
        var parser = new XFormParser(new StringReader(text));
        parser.onWarning(message -> said.add("warning: " + message));
        parser.onError(message -> said.add("error: " + message));
        var form = parser.parse(null, null);
        form.initialize(true, new InstanceInitializationFactory());
        if (!said.isEmpty()) {
            throw new AssertionError(said.toString());
        }
        return form;
    }

    private static void prepare(String blocks) throws Exception {
        new XFormsModule().registerModule();
        PrototypeManager.registerPrototypes(JavaRosaCoreModule.classNames);
        var file = Files.createTempFile("blocks", ".csv");
        file.toFile().deleteOnExit();
        Files.writeString(file, blocks, StandardCharsets.UTF_8);
        var references = ReferenceManager.instance();
        references.reset();
        references.addReferenceFactory(new PrefixedRootFactory(new String[] {"file-csv"}) {
            @Override
            protected Reference factory(String terminal, String uri) {
                return new Kept(uri, file);
            }
        });
    }

    /** A file that came with a form. */
    private record Kept(String uri, Path file) implements Reference {

        @Override
        public boolean doesBinaryExist() {
            return true;
        }

        @Override
        public java.io.InputStream getStream() throws java.io.IOException {
            return Files.newInputStream(file);
        }

        @Override
        public String getURI() {
            return uri;
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public java.io.OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getLocalURI() {
            return file.toString();
        }

        @Override
        public Reference[] probeAlternativeReferences() {
            return new Reference[0];
        }
    }

    /** @param words of the form in the room's own files */
    static Form.Said said(Map<String, String> words) {
        return key -> new Wording(words.getOrDefault(key, key), key + " in English");
    }
}
