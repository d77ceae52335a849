package anlan.ground.attachment;

import anlan.ground.intake.Arrival;
import anlan.ground.intake.Examined;
import anlan.ground.intake.SafeName;
import anlan.ground.web.Refused;
import anlan.ground.web.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became, or would become, of a file, ready to show.
 *
 * @param name as kept; as sent when it is refused
 * @param facts kind, size, pixels
 * @param removed what it no longer says; empty where there is nothing to tell
 * @param why it is refused; empty when it is not
 * @param id of what is kept; null when nothing is
 * @param waiting for the scanner
 */
record Shown(
        String name,
        List<String> facts,
        String removed,
        String why,
        @Nullable Long id,
        @Nullable String path,
        boolean picture,
        boolean waiting) {

    boolean refused() {
        return !why.isEmpty();
    }

    static Shown turned(String name, Refused why, Words words) {
        return new Shown(SafeName.shown(name), List.of(), "", words.say(why), null, null, false, false);
    }

    static Shown kept(Attachment file, List<String> removed, Words words) {
        var waiting = file.state() == Attachment.State.WAITING;
        var facts = facts(file.kind(), Size.say(file.size(), words), file.width(), file.height(), words);
        return new Shown(
                file.name(),
                facts,
                file.picture() ? removed(removed, words) : "",
                "",
                file.id(),
                file.path(),
                file.picture() && !waiting,
                waiting);
    }

    static Shown tried(Arrival arrival, Examined what, Words words) throws IOException {
        var after = Size.say(Files.size(what.content()), words);
        var size = what.width() == null
                ? after
                : words.say("attachment.size-redrawn", Size.say(arrival.size(), words), after);
        var facts = facts(what.kind().code(), size, what.width(), what.height(), words);
        return new Shown(
                what.name(),
                facts,
                what.width() == null ? "" : removed(List.of(Book.codes(what.removed())), words),
                "",
                null,
                null,
                what.width() != null,
                false);
    }

    private static List<String> facts(
            String kind, String size, @Nullable Integer width, @Nullable Integer height, Words words) {
        var called = words.say("intake.kind-" + kind);
        return width == null
                ? List.of(called, size)
                : List.of(called, size, words.say("attachment.pixels", width, Objects.requireNonNull(height)));
    }

    private static String removed(Collection<String> notes, Words words) {
        return notes.isEmpty()
                ? words.say("attachment.removed-nothing")
                : words.say(
                        "attachment.removed",
                        String.join(
                                words.say("attachment.and"),
                                notes.stream()
                                        .map(n -> words.say("intake.note-" + n))
                                        .toList()));
    }
}
