package anlan.ground.hook;

import java.util.List;

/** The form for a new robot, ready to show. */
record MakePage(String title, HookForm form, List<Choice> units, List<Choice> formats, List<Choice> kinds) {

    record Choice(String value, String name, boolean chosen) {}
}
