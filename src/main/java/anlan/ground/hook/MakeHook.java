package anlan.ground.hook;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Kinds;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A new robot or system to call. */
@UseCase
class MakeHook {

    private static final String VIEW = "ground/hook/MakeHook";
    private static final int LONGEST = 40;
    private static final int SHORTEST_SECRET = 16;

    private final Hooks hooks;
    private final Outside outside;
    private final Holders holders;
    private final Kinds kinds;
    private final Audit audit;
    private final Words words;

    MakeHook(Hooks hooks, Outside outside, Holders holders, Kinds kinds, Audit audit, Words words) {
        this.hooks = hooks;
        this.outside = outside;
        this.holders = holders;
        this.kinds = kinds;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.STAFF_KEEP)
    @GetMapping("/hooks/new")
    ModelAndView form(Viewer viewer) {
        return Page.of(VIEW, page(HookForm.EMPTY, viewer));
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/hooks")
    ModelAndView make(HookForm form, Viewer viewer) {
        var refusals = new Refusals();
        var name = text(form.name());
        refusals.require(!name.isEmpty() && name.length() <= LONGEST, HookFault.NAME_MISSING, "name", LONGEST);
        var unit = viewer.units(Right.STAFF_KEEP).stream()
                .filter(u -> u.toString().equals(text(form.unit())))
                .findFirst();
        refusals.require(unit.isPresent(), HookFault.UNIT_MISSING, "unit");
        var format = Arrays.stream(Format.values())
                .filter(f -> f.code().equals(text(form.format())))
                .findFirst();
        refusals.require(format.isPresent(), HookFault.FORMAT_UNKNOWN, "format");
        var chosen = kinds.all().stream().map(Kind::key).filter(form::names).toList();
        refusals.require(!chosen.isEmpty(), HookFault.KINDS_MISSING, "kinds");
        var target = target(form, format, refusals);
        if (refusals.any() || target.isEmpty()) {
            return Page.refused(VIEW, page(form, viewer), refusals);
        }
        var id = hooks.make(unit.orElseThrow(), name, format.orElseThrow(), target.get(), chosen);
        audit.did("hook.made", "hook/" + id, null, hooks.find(id).orElseThrow(), null);
        return Page.to("/hooks", "hook.made");
    }

    private Optional<Target> target(HookForm form, Optional<Format> format, Refusals refusals) {
        var secret = text(form.secret());
        refusals.require(
                format.filter(f -> f == Format.ANLAN).isEmpty() || secret.length() >= SHORTEST_SECRET,
                HookFault.SECRET_SHORT,
                "secret",
                SHORTEST_SECRET);
        try {
            var address = new URI(text(form.address()));
            var against = outside.against(address);
            against.ifPresent(
                    reason -> refusals.add(reason, "address", Objects.requireNonNullElse(address.getHost(), "")));
            return against.isEmpty() ? Optional.of(new Target(address, secret)) : Optional.empty();
        } catch (URISyntaxException e) {
            refusals.add(HookFault.ADDRESS_UNREADABLE, "address");
            return Optional.empty();
        }
    }

    private MakePage page(HookForm form, Viewer viewer) {
        var unit = form.unit() == null ? home(viewer) : form.unit();
        return new MakePage(
                words.say("hook.new"),
                form,
                holders.units(viewer.units(Right.STAFF_KEEP)).entrySet().stream()
                        .map(u -> choice(u.getKey().toString(), u.getValue(), unit))
                        .toList(),
                Arrays.stream(Format.values())
                        .map(f -> choice(f.code(), words.say("hook.format-" + f.code()), form.format()))
                        .toList(),
                kinds.all().stream()
                        .map(k -> new MakePage.Choice(k.key(), kinds.neutral(k.key()), form.names(k.key())))
                        .toList());
    }

    private static @Nullable String home(Viewer viewer) {
        return viewer.posts().isEmpty()
                ? null
                : Long.toString(viewer.posts().getFirst().unit());
    }

    private static MakePage.Choice choice(String value, String name, @Nullable String chosen) {
        return new MakePage.Choice(value, name, value.equals(chosen));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
