package anlan.fact.ledger;

import anlan.fact.likeness.Alike;
import anlan.fact.problem.Account;
import anlan.fact.problem.Said;
import anlan.ground.staff.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is written down about a problem, as it was typed.
 *
 * @param seen the version that was on the page, when one is mended
 */
public record AccountForm(
        @Nullable String title,
        @Nullable String category,
        @Nullable String nature,
        @Nullable String severity,
        @Nullable String area,
        @Nullable String spot,
        @Nullable String lon,
        @Nullable String lat,
        @Nullable String detail,
        @Nullable String source,
        @Nullable String foundOn,
        @Nullable String why,
        @Nullable Integer seen,
        @Nullable List<Long> files,
        @Nullable List<MultipartFile> file) {

    static String or(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Null where not both are degrees that can be. */
    static Account.@Nullable Point point(@Nullable String lon, @Nullable String lat) {
        var both = or(lon) + " " + or(lat);
        if (!both.matches("-?[0-9]{1,3}([.][0-9]{1,12})? -?[0-9]{1,2}([.][0-9]{1,12})?")) {
            return null;
        }
        var at = both.indexOf(' ');
        return new Account.Point(Double.parseDouble(both.substring(0, at)), Double.parseDouble(both.substring(at + 1)));
    }

    Said files(String words) {
        return new Said(words, null, null, null, null, files, file);
    }

    static AccountForm of(Account a) {
        return new AccountForm(
                a.title(),
                a.category(),
                a.nature().word(),
                a.severity().word(),
                a.area(),
                a.spot(),
                a.point() == null ? "" : String.valueOf(a.point().lon()),
                a.point() == null ? "" : String.valueOf(a.point().lat()),
                a.detail(),
                a.source().word(),
                a.foundOn().toString(),
                "",
                a.version(),
                null,
                null);
    }

    /** One entry of a list on the form, deeper where it lies below the one before. */
    record Place(String code, String name, boolean deeper, boolean chosen) {}

    record FormPage(
            String title,
            String path,
            String back,
            String number,
            AccountForm typed,
            List<Choice> categories,
            List<Choice> natures,
            List<Choice> severities,
            List<Choice> sources,
            List<Place> places,
            anlan.ground.attachment.@Nullable Upload upload,
            List<Alike.Line> alike,
            boolean mending) {}
}
