package anlan.desk.demo;

import anlan.Anlan;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The demonstration as somebody starts it: a server and a home of its own, so that what is decided in it is decided nowhere else. */
final class OwnHouse implements AutoCloseable {

    private final ConfigurableApplicationContext server;

    OwnHouse(Path folder) {
        server = SpringApplication.run(
                Anlan.class,
                "--spring.profiles.active=demo",
                "--ANLAN_HOME=" + folder,
                "--ANLAN_DATABASE_URL=",
                "--anlan.job.on=false",
                "--server.port=0");
        server.getBean(OpenHouse.class).opens();
    }

    int port() {
        return ((WebServerApplicationContext) server).getWebServer().getPort();
    }

    @Override
    public void close() {
        server.close();
    }
}
