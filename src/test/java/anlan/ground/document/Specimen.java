package anlan.ground.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A paper with every part that the standard knows, in made-up words. */
final class Specimen {

    static final String MARK = "试验区治安整治领导小组文件";
    static final String NUMBER = "试整〔2026〕12号";
    static final String TITLE = "关于印发试验区社会治安重点地区集中整治工作方案的通知";
    static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    /** 120 characters without a mark among them, so that lines are full of characters alone. */
    static final String FULL = "整治工作坚持打防结合标本兼治突出重点地区集中力量解决突出问题".repeat(4);

    private static final Block TABLE = new Block.Table(
            List.of(
                    new Block.Column("指标", 3, false),
                    new Block.Column("单位", 1, false),
                    new Block.Column("目标值", 1, true)),
            IntStream.rangeClosed(1, 40)
                    .mapToObj(i -> List.of("第" + i + "项指标，名称较长时在格内换行而不越出边框", "件", String.valueOf(i * 100)))
                    .toList());

    private Specimen() {}

    static Document whole() {
        return new Document(
                new Document.Head("000012", "秘密★1年", "特急", MARK, NUMBER),
                TITLE,
                "各乡镇（街道），区直各部门",
                List.of(
                        Block.paragraph("现将工作方案印发给你们，请结合实际认真贯彻落实。" + FULL + "，抓好“三项任务”（见附件）。"),
                        Block.heading(1, "总体要求"),
                        Block.paragraph(FULL.repeat(3) + "。"),
                        Block.heading(2, "工作目标"),
                        Block.heading(3, "发案下降"),
                        Block.heading(4, "侵财案件"),
                        Block.paragraph(FULL.repeat(2) + "，同比下降10.5%以上，在2026年12月31日前完成。"),
                        Block.heading(2, "工作原则"),
                        Block.paragraph(FULL),
                        Block.heading(1, "责任分工"),
                        TABLE,
                        Block.paragraph(FULL)),
                List.of(
                        new Document.Annex("重点地区名单", List.of(Block.paragraph(FULL))),
                        new Document.Annex("任务分解表", List.of())),
                new Document.Signature("试验区治安整治领导小组", DAY),
                "此件公开发布",
                new Document.Imprint("区委各部门，区人大常委会办公室，区政府办公室，区政协办公室，区纪委监委，区法院，区检察院", "试验区治安整治领导小组办公室", DAY),
                false);
    }

    /** So many lines of text under a title that takes two, and a record block of two lines. */
    static Document recorded(int lines) {
        return new Document(
                Document.Head.NONE,
                "样本",
                "",
                Collections.nCopies(lines, Block.paragraph("抓好落实。")),
                List.of(),
                Document.Signature.NONE,
                "",
                new Document.Imprint("区委各部门", "试验区治安整治领导小组办公室", DAY),
                false);
    }

    static Document plain(String text) {
        return new Document(
                Document.Head.NONE,
                "样本",
                "",
                List.of(Block.paragraph(text)),
                List.of(),
                Document.Signature.NONE,
                "",
                null,
                false);
    }
}
