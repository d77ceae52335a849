package anlan.ground.roster;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.staff.Form;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Sending a file of units and people. It is shown in full before any of it is taken in. */
@UseCase
class SendRoster {

    private static final String VIEW = "ground/roster/SendRoster";
    private static final long BIGGEST = 16L * 1024 * 1024;

    enum Reason {
        FILE_MISSING,
        FILE_TOO_BIG
    }

    record SendPage(String title) {}

    private final RosterFile files;
    private final JdbcClient jdbc;
    private final Words words;

    SendRoster(RosterFile files, JdbcClient jdbc, Words words) {
        this.files = files;
        this.jdbc = jdbc;
        this.words = words;
    }

    @May(Right.STAFF_KEEP)
    @GetMapping("/staff/file")
    ModelAndView form() {
        return Page.of(VIEW, page());
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/staff/file")
    ModelAndView send(@RequestParam @Nullable MultipartFile file) throws IOException {
        var refusals = new Refusals();
        refusals.require(file != null && !file.isEmpty(), Reason.FILE_MISSING, "file");
        refusals.require(file == null || file.getSize() <= BIGGEST, Reason.FILE_TOO_BIG, "file", BIGGEST >> 20);
        if (refusals.any() || file == null) {
            return Page.refused(VIEW, page(), refusals);
        }
        var name = Form.line(file.getOriginalFilename());
        try {
            lines(file.getBytes(), name, files);
        } catch (RefusedException unreadable) {
            return Page.refused(VIEW, page(), atFile(unreadable));
        }
        return Page.to("/staff/file/" + keep(name, file.getBytes()));
    }

    private static List<Refused> atFile(RefusedException unreadable) {
        return unreadable.refusals().stream()
                .map(r -> new Refused(r.reason(), "file", r.args()))
                .toList();
    }

    /** What was never taken in is dropped after a day. */
    private long keep(String name, byte[] content) {
        jdbc.sql(
                        "update roster_file set content = null where content is not null and sent_at < now() - interval '1 day'")
                .update();
        return jdbc.sql("insert into roster_file (name, content) values (?, ?) returning id")
                .params(name, content)
                .query(Long.class)
                .single();
    }

    static List<RosterLine> lines(byte[] content, String name, RosterFile files) throws IOException {
        Path file = Files.createTempFile("anlan-roster", ".part");
        try {
            Files.write(file, content);
            return files.read(file, name);
        } finally {
            Files.delete(file);
        }
    }

    private SendPage page() {
        return new SendPage(words.say("roster.file-title"));
    }
}
