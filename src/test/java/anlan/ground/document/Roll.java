package anlan.ground.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A ledger of many columns, in made-up words. */
final class Roll {

    static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("来源编号", 9.8, false),
            new Block.Column("区划代码", 10.9, false),
            new Block.Column("区域", 8.7, false),
            new Block.Column("类别", 7.8, false),
            new Block.Column("发生时间", 8.9, false),
            new Block.Column("时", 3, true),
            new Block.Column("报案日期", 8.9, false),
            new Block.Column("破案（查处）", 12.1, false),
            new Block.Column("数据来源", 4.9, false),
            new Block.Column("版本", 4, true),
            new Block.Column("入库时间", 13.9, false));

    private Roll() {}

    static LedgerPaper of(int rows) {
        return ledger(
                IntStream.rangeClosed(1, rows).mapToObj(i -> row("XJ-" + i)).toList());
    }

    static LedgerPaper with(String text) {
        return ledger(List.of(row("XJ-1"), row(text), row("XJ-3")));
    }

    private static List<String> row(String first) {
        return List.of(
                first,
                "110101001001",
                "南湖社区",
                "盗窃",
                "2025-11-03",
                "14",
                "2025-11-04",
                "未破案（查处）",
                "公安",
                "2",
                "2026-01-05 10:00");
    }

    private static LedgerPaper ledger(List<List<String>> rows) {
        return new LedgerPaper(
                "社会治安重点地区问题台账",
                "区政法〔2026〕12号",
                "区委政法委",
                DAY,
                COLUMNS,
                rows,
                List.of("筛选条件：类别：盗窃", "行数：" + rows.size(), "时区：Asia/Shanghai"),
                true);
    }
}
