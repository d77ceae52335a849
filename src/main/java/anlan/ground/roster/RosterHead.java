package anlan.ground.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** The columns of a file of units or people, known by their names in either language. */
enum RosterHead {
    UNIT_CODE,
    UNIT_NAME,
    KIND,
    PARENT,
    AREAS,
    PERSON_NAME,
    ACCOUNT,
    ROLE,
    TITLE,
    SINCE;

    static final List<RosterHead> OF_UNITS = List.of(UNIT_CODE, UNIT_NAME, KIND, PARENT, AREAS);
    static final List<RosterHead> OF_PEOPLE = List.of(PERSON_NAME, ACCOUNT, UNIT_CODE, ROLE, TITLE, SINCE);
    static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    String key() {
        return "roster.head-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which column stands where; what is not known is not among them. */
    static Map<RosterHead, Integer> found(List<String> names, MessageSource words) {
        var found = new EnumMap<RosterHead, Integer>(RosterHead.class);
        for (var head : values()) {
            for (var language : LANGUAGES) {
                var name = plain(words.getMessage(head.key(), null, language));
                for (var column = 0; column < names.size(); column++) {
                    if (plain(names.get(column)).equals(name)) {
                        found.putIfAbsent(head, column);
                    }
                }
            }
        }
        return found;
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s*＊]", "").toLowerCase(Locale.ROOT);
    }
}
