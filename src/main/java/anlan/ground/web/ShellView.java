package anlan.ground.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around a page, ready to show. */
record ShellView(
        @Nullable Person person,
        String district,
        List<Menu.Part> menu,
        Strip.@Nullable View strip,
        Bell.@Nullable View bell,
        List<Help.Piece> help,
        String lang,
        String otherLanguage,
        boolean demonstration,
        String today,
        @Nullable String note,
        @Nullable String standing) {

    record Person(String name, String initial, String unit) {}
}
