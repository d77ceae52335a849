package anlan.fact.transcript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A ledger as a clerk keeps it: a title, a line of who fills it in, a head over two rows, a unit's rows merged under its name, blank rows, notes
 * below; and what was meant by it, cell by cell.
 */
final class ClerkLedger {

    static final List<String> HEAD = List.of(
            "序号",
            "责任单位",
            "问题基本信息/问题类别",
            "问题基本信息/存在问题",
            "问题基本信息/具体地点",
            "问题基本信息/发现时间",
            "问题基本信息/风险等级",
            "整改落实/整改措施",
            "整改落实/整改时限",
            "整改落实/整改进展",
            "整改落实/完成时间",
            "整改状态",
            "包保领导",
            "涉及户数",
            "备注");

    private static final String[] PLACES = {"滨河夜市", "老旧小区3号院", "机电市场", "客运站东广场", "城中村北巷", "学府路小吃街", "汽配城后街"};
    private static final String[] FAULTS = {"消防通道被占用", "私拉电线", "流动摊贩占道经营", "监控损坏未修复", "群租房登记不全", "路灯不亮", "垃圾堆放阻碍通行"};
    private static final String[] MEASURES = {"清理占用物并划定禁停区", "更换老化线路", "设立疏导点，定时巡查", "维修设备并纳入台账", "逐户登记，每月更新"};
    private static final String[] KINDS = {"消防隐患", "管理漏洞", "群众诉求", "治安隐患"};
    private static final String[] GRADES = {"一般", "较大", "重大"};
    private static final String[] STATES = {"整改中", "已整改", "已销号", "未整改"};
    private static final String[] LEADS = {"王建国", "李红梅", "张志强", "刘洋"};

    final List<List<String>> rows = new ArrayList<>();
    private final Random random;

    ClerkLedger(int count, long seed) {
        random = new Random(seed);
        while (rows.size() < count) {
            var unit = random.nextBoolean() ? "桥东街道" : "北岸街道办事处";
            int many = Math.min(1 + random.nextInt(9), count - rows.size());
            for (int i = 0; i < many; i++) {
                rows.add(row(unit));
            }
        }
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private List<String> row(String unit) {
        int number = rows.size() + 1;
        var street = unit.startsWith("桥东") ? "桥东街道" : "北岸街道";
        var place = street + one(PLACES) + (1 + random.nextInt(120)) + "号";
        var state = one(STATES);
        int month = 1 + random.nextInt(9);
        int day = 1 + random.nextInt(28);
        var found = random.nextBoolean() ? "2025-0%d-%02d".formatted(month, day) : "2025.%d.%d".formatted(month, day);
        var over = state.equals("已整改") || state.equals("已销号");
        return List.of(
                "" + number,
                unit,
                one(KINDS),
                place + one(FAULTS) + (random.nextInt(20) == 0 ? "，" + "情况较为复杂，涉及多个部门，需协调推进；".repeat(4) : ""),
                place,
                found,
                one(GRADES),
                one(MEASURES),
                random.nextInt(15) == 0
                        ? "长期坚持"
                        : "2026年%d月%d日".formatted(1 + random.nextInt(12), 1 + random.nextInt(28)),
                over ? "已完成，" + one(MEASURES) : random.nextInt(3) == 0 ? "已约谈经营者" : "",
                over ? "2025-12-%02d".formatted(1 + random.nextInt(28)) : "",
                state,
                one(LEADS),
                random.nextInt(3) == 0 ? "" : "" + random.nextInt(300),
                random.nextInt(4) == 0 ? "见附件%d，详见“一表三单” & <说明>".formatted(number) : "");
    }

    byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            write(book.newWorksheet("问题台账"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Worksheet sheet) {
        sheet.value(0, 0, "试验区社会治安重点地区突出问题整治台账");
        sheet.range(0, 0, 0, HEAD.size() - 1).merge();
        sheet.value(1, 0, "填报单位：区委政法委");
        sheet.value(1, 10, "填报时间：2025年12月31日");
        head(sheet);
        int line = 4;
        for (int i = 0; i < rows.size(); ) {
            int from = i;
            int first = line;
            while (i < rows.size() && rows.get(i).get(1).equals(rows.get(from).get(1)) && i - from < 9) {
                put(sheet, line++, rows.get(i), i == from);
                i++;
            }
            if (line - 1 > first) {
                sheet.range(first, 1, line - 1, 1).merge();
            }
            line += i % 50 == 0 ? 1 : 0;
        }
        sheet.value(line, 0, "合计");
        sheet.value(line, 3, rows.size() + "件");
        sheet.value(line + 1, 0, "注：本表每月25日前更新，由各单位主要负责人签字。");
    }

    private static void head(Worksheet sheet) {
        for (int i = 0; i < HEAD.size(); i++) {
            var parts = HEAD.get(i).split("/");
            if (parts.length == 1) {
                sheet.value(2, i, parts[0]);
                sheet.range(2, i, 3, i).merge();
            } else {
                sheet.value(3, i, parts[1]);
            }
        }
        sheet.value(2, 2, "问题基本信息");
        sheet.range(2, 2, 2, 6).merge();
        sheet.value(2, 7, "整改落实");
        sheet.range(2, 7, 2, 10).merge();
    }

    private static void put(Worksheet sheet, int line, List<String> row, boolean named) {
        for (int i = 0; i < row.size(); i++) {
            var cell = row.get(i);
            if (cell.isEmpty() || i == 1 && !named) {
                continue;
            }
            if (i == 0 || i == 13) {
                sheet.value(line, i, Integer.valueOf(cell));
            } else if (cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                sheet.value(line, i, java.time.LocalDate.parse(cell));
                sheet.style(line, i).format("yyyy-mm-dd").set();
            } else {
                sheet.value(line, i, cell);
            }
        }
    }
}
