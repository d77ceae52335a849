package anlan;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The one process: pages, API and jobs over one database. */
// Rooms name their files freely: two of them may have a page of the same name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Anlan {

    public static void main(String[] args) {
        Terminal.speakUtf8();
        var code = new Commands(args).run();
        if (code != Serve.GOES_ON) {
            System.exit(code);
        }
    }
}
