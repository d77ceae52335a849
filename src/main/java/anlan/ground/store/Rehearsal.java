package anlan.ground.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** One start of an installed program in a home of its own that is thrown away, watched by the Java machine. */
record Rehearsal(Path folder) {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");
    private static final List<String> PAGES = List.of("/status/ready", "/sign-in", "/assets/ground/web/anlan.css");

    /** @return whether it left what later starts can use; without it they only take longer */
    boolean held() throws IOException, InterruptedException {
        Path cache = folder.resolve(Installation.REHEARSED);
        Path home = Files.createTempDirectory(folder, "rehearsal-");
        Files.deleteIfExists(cache);
        try {
            Process server = start(cache, home);
            try (var said = server.inputReader(StandardCharsets.UTF_8)) {
                address(said).ifPresent(Rehearsal::look);
                // Not the process itself: that would close what it still has to say, and it would wait for a reader.
                server.toHandle().destroy();
                said.lines().forEach(line -> {});
                return server.waitFor(1, TimeUnit.MINUTES) && Files.isRegularFile(cache);
            }
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private Process start(Path cache, Path home) throws IOException {
        var command = new ArrayList<>(List.of(Installation.java(), "-XX:AOTCacheOutput=" + cache));
        command.addAll(Installation.FLAGS);
        command.addAll(List.of("-jar", folder.resolve(Installation.PROGRAM).toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("ANLAN_"));
        builder.environment().put("ANLAN_HOME", home.toString());
        builder.environment().put("ANLAN_PORT", "0");
        return builder.start();
    }

    /** Its last word of a start is where it answers. */
    private static Optional<String> address(BufferedReader said) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var found = ADDRESS.matcher(line);
            if (found.find()) {
                return Optional.of(found.group());
            }
        }
        return Optional.empty();
    }

    private static void look(String address) {
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                client.send(
                        HttpRequest.newBuilder(URI.create(address + page)).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
