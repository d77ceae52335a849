package anlan.desk.bulletin;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.document.Block;
import anlan.ground.document.Document;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A bulletin, which every unit of the district may read. */
@Component
class BulletinSample implements Sample {

    private final Bulletins bulletins;

    BulletinSample(Bulletins bulletins) {
        this.bulletins = bulletins;
    }

    @Override
    public Kept fill(Filled.District district) {
        var paper = new Document(
                Document.Head.of("样本", "样〔2026〕1号"),
                "样本通报",
                "各单位",
                List.of(Block.paragraph("样本")),
                List.of(),
                Document.Signature.NONE,
                "",
                null,
                false);
        var id = bulletins.issue(paper, "样〔2026〕1号", "lin");
        return new Kept(Map.of("id", List.of(String.valueOf(id))), List.of(), List.of(), false);
    }
}
