package anlan.desk.wall;

import java.util.Locale;

/**
 * A screen whose link was shown.
 *
 * @param open false once the link was revoked or has run out
 */
record Screen(long id, String name, String language, boolean open) {

    Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
