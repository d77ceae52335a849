package anlan.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

/** The files that a newcomer brings in, each from the first page on. */
final class BringingIn {

    private BringingIn() {}

    static void places(Newcomer lin, Lists lists) {
        lin.follow("gazetteer.task-areas")
                .attach(lists.places())
                .press("gazetteer.to-preview")
                .press("gazetteer.take", 184)
                .reads("gazetteer.taken")
                .menu("home.door");
        assertThat(lin.next()).isEqualTo(lin.say("gazetteer.task-people", 183));
        lin.follow("gazetteer.task-people", 183)
                .attach(lists.population())
                .press("gazetteer.to-preview")
                .press("gazetteer.take", 180)
                .reads("gazetteer.taken")
                .menu("home.door");
    }

    static void units_and_people(Newcomer lin) throws IOException {
        lin.follow("staff.task-units");
        var template = lin.download("roster.file-template-get");
        var filled = Papers.filled(
                template,
                List.of(
                        List.of(
                                List.of("qd", "桥东街道办事处", lin.say("staff.kind-township"), "", "999901001000"),
                                List.of("qd-pa", "综治办", lin.say("staff.kind-section"), "qd", "")),
                        List.of(
                                List.of("马某", "ma", "qd", lin.say("staff.role-lead"), "主任", ""),
                                List.of("周某", "zhou", "qd-pa", lin.say("staff.role-handler"), "", "2026-05-01"))));
        lin.attach(filled)
                .press("roster.file-check")
                .readsText("综治办")
                .press("roster.file-take")
                .reads("roster.file-taken-count", 2, 2)
                .menu("home.door");
    }

    static void records_and_mends_them(Newcomer lin, Lists lists) throws IOException {
        lin.follow("imports.task-none").attach(lists.incidents()).press("imports.to-matching");
        lin.press("imports.match").press("imports.to-check").reads("imports.sentence-ready");
        lin.press("imports.match").readsText(lists.unheard()).press("imports.to-check");
        lin.reads("imports.sentence-ready").look().press("imports.commit").reads("imports.sentence-committed");
        assertThat(lin.figure("imports.rows-rejected")).isEqualTo(Source.wrong());
        var rejected = lin.look().download("imports.rejected-xlsx");
        lin.menu("home.door").readsText(lin.say("imports.task-rejected", "incidents.csv", Source.wrong()));
        lin.menu("imports.imports").press("imports.send").attach(Papers.mended(rejected, lists.mending()));
        lin.press("imports.to-matching").press("imports.match").press("imports.to-check");
        lin.reads("imports.sentence-ready").press("imports.commit").reads("imports.sentence-committed");
        assertThat(lin.figure("imports.rows-added")).isEqualTo(Source.wrong());
        assertThat(lin.figure("imports.rows-rejected")).isZero();
        lin.menu("home.door");
    }
}
