package anlan.fact.transcript;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.access.Scope;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A ledger that the coordinator sent. */
@Component
class TranscriptSample implements Sample {

    private final TranscriptBook book;

    TranscriptSample(TranscriptBook book) {
        this.book = book;
    }

    @Override
    public Kept fill(Filled.District district) {
        var lin = district.coordinator();
        var content = Books.of(List.of(List.of("序号", "存在问题", "发现时间"), List.of("1", "样本台账问题", "2025-10-01")));
        var id = Scope.as(
                lin,
                "test",
                () -> Receiving.with(
                        content, file -> book.keep(Sheet.of(file, "样本台账近处.xlsx"), "样本台账近处.xlsx", "x", content, lin)));
        return new Kept(
                Map.of("id", List.of(String.valueOf(id))),
                List.of("/problems/transcripts/" + id),
                List.of("样本台账近处"),
                true);
    }
}
