package anlan.fact.submission;

import anlan.fact.block.Blocks;
import anlan.fact.ledger.Finding;
import anlan.fact.sweep.Trodden;
import anlan.fact.sweep.Walking;
import anlan.ground.access.Viewer;
import anlan.ground.web.Refusals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What counts becomes a visit, and its findings entries of the ledger. */
@Component
class Filing {

    private final FateBook book;
    private final Trodden trodden;
    private final Finding finding;
    private final Blocks blocks;
    private final Spots spots;

    Filing(FateBook book, Trodden trodden, Finding finding, Blocks blocks, Spots spots) {
        this.book = book;
        this.trodden = trodden;
        this.finding = finding;
        this.blocks = blocks;
        this.spots = spots;
    }

    /** @return why it cannot be: then nothing of it was done */
    @Transactional(propagation = Propagation.NESTED)
    public List<Reason> file(Sent sent, Walking.Round round, Walking.Spot spot, Viewer viewer) {
        var filed = book.filed(sent.findings());
        var refusals = new Refusals();
        var problems = new ArrayList<Long>();
        for (var found : sent.findings()) {
            var by = filed.get(found.id());
            if (by != null) {
                refusals.require(by.equals(sent.submission()), HoldReason.FINDING_ELSEWHERE, "");
            } else {
                write(sent, found, spot, viewer, refusals).ifPresent(problems::add);
            }
        }
        if (refusals.any()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return refusals.all().stream().map(Reason::of).toList();
        }
        if (sent.result() != Sent.Result.UNREACHED) {
            trodden.visited(round.id(), spot, visit(sent, round, viewer, problems));
        }
        return List.of();
    }

    private Optional<Long> write(Sent sent, Sent.Found found, Walking.Spot spot, Viewer viewer, Refusals refusals) {
        var point = found.point() == null ? null : found.point().rounded();
        var problem = finding.write(
                new Finding.Found(
                        found.category(),
                        found.severity(),
                        found.title(),
                        found.words(),
                        spots.area(spot, point),
                        blocks.called(spot.number(), spot.name()),
                        point == null ? "" : Spots.degrees(point.lon()),
                        point == null ? "" : Spots.degrees(point.lat()),
                        List.of(),
                        List.of()),
                viewer,
                refusals);
        problem.ifPresent(p -> book.filed(sent, found.id(), p.id(), p.number()));
        return problem.map(Finding.Entry::id);
    }

    private static Trodden.Visit visit(Sent sent, Walking.Round round, Viewer viewer, List<Long> problems) {
        return new Trodden.Visit(
                sent.submission(),
                Math.max(0, sent.known()),
                sent.savedAt(),
                sent.sheetOr(),
                sent.versionOr(),
                viewer.who().id(),
                viewer.name(),
                round.team(),
                problems);
    }
}
