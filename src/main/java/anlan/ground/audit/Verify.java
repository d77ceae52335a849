package anlan.ground.audit;

import anlan.ground.store.District;
import anlan.ground.store.Districts;
import anlan.ground.store.Errand;
import anlan.ground.web.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Proves every district's log, also against heads that were sent out: those named, and the file that heads are appended to. */
@Command(name = "audit verify")
class Verify implements Errand {

    @Option(names = "--head", descriptionKey = "audit.command-heads", paramLabel = "${bundle:store.label-file}")
    List<Path> files = new ArrayList<>();

    @Override
    public int run(Parts parts) {
        var words = parts.get(Words.class);
        var way = parts.get(FileWay.class);
        var heads = new ArrayList<Head>();
        var from = new ArrayList<>(files);
        if (way.set() && Files.exists(way.path())) {
            from.add(way.path());
        }
        for (var file : from) {
            try {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .map(Head::parse)
                        .forEach(heads::add);
            } catch (IOException | IllegalArgumentException e) {
                System.err.println(words.say("audit.heads-file-unreadable", file, e.getMessage()));
                return 1;
            }
        }
        return verify(parts, heads) ? 0 : 1;
    }

    /** Districts that are only in a head are proved too: as cut off to nothing. */
    private static boolean verify(Parts parts, List<Head> heads) {
        var districts = new TreeSet<String>();
        parts.get(Districts.class).all().forEach(d -> districts.add(d.code()));
        heads.forEach(h -> districts.add(h.log()));
        var whole = true;
        for (var district : districts) {
            whole &= District.in(district, () -> fits(parts, heads));
        }
        return whole;
    }

    private static boolean fits(Parts parts, List<Head> heads) {
        var words = parts.get(Words.class);
        var district = District.current();
        var verdict = parts.get(Verifier.class)
                .verify(
                        heads,
                        (done, total) -> System.err.print("\r" + words.say("audit.verifying", district, done, total)));
        System.err.println();
        var misfit = verdict.misfit();
        System.out.println(
                misfit == null
                        ? words.say("audit.verified", district, verdict.entries(), verdict.heads())
                        : words.say("audit.verified-not", district, misfit.said(words)));
        return verdict.fits();
    }
}
