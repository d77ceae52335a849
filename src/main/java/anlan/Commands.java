package anlan;

import anlan.ground.store.CannotStart;
import anlan.ground.store.Errand;
import anlan.ground.web.RefusedException;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command line: the errands of all rooms under the words that call them. Ends with 0, 1 (refused, says why) or 2 (usage). */
class Commands {

    /** A setting meant for the application as a whole, such as the active profile. */
    private static final Predicate<String> SETTING =
            Pattern.compile("--[\\w-]+(\\.[\\w-]+)+=.*").asMatchPredicate();

    private final List<String> words;
    private final List<String> settings;
    private final Usage usage;

    Commands(String... args) {
        this(Terminal.language(), args);
    }

    Commands(Locale language, String... args) {
        this.usage = new Usage(language);
        this.words = Arrays.stream(args).filter(SETTING.negate()).toList();
        this.settings = Arrays.stream(args).filter(SETTING).toList();
    }

    int run() {
        if (words.isEmpty()) {
            return carryOut(new Serve());
        }
        var line = new CommandLine(CommandSpec.create().name("anlan"));
        errands().forEach(errand -> add(line, errand));
        usage.explains(line);
        return line.setExecutionStrategy(this::carryOut).execute(words.toArray(String[]::new));
    }

    private int carryOut(ParseResult parsed) {
        var help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        var called = parsed.asCommandLineList().getLast();
        if (called.getCommandSpec().userObject() instanceof Errand errand) {
            return carryOut(errand);
        }
        if (called.getParent() == null) {
            return carryOut(new Serve());
        }
        called.usage(System.err);
        return CommandLine.ExitCode.USAGE;
    }

    private int carryOut(Errand errand) {
        if (errand instanceof Serve serve) {
            serve.settings = settings;
        }
        try (var parts = new StartedParts(settings)) {
            return explained(errand, parts);
        } catch (Exception fault) {
            return explain(fault);
        }
    }

    /** While the parts are still there: a refusal needs their words. */
    private static int explained(Errand errand, StartedParts parts) throws Exception {
        try {
            return errand.run(parts);
        } catch (RefusedException refused) {
            var words = parts.get(Words.class);
            refused.refusals().forEach(each -> System.err.println(words.say(each)));
            return 1;
        }
    }

    private static int explain(Exception fault) {
        if (fault instanceof AlreadySaid) {
            return 1;
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                System.err.println(cause.getMessage());
                return 1;
            }
        }
        fault.printStackTrace();
        return 1;
    }

    private static void add(CommandLine line, Class<?> errand) {
        var names = List.of(errand.getAnnotation(Command.class).name().split(" "));
        var at = line;
        for (var group : names.subList(0, names.size() - 1)) {
            at = group(at, group);
        }
        var command = new CommandLine(BeanUtils.instantiateClass(errand));
        command.setCommandName(names.getLast());
        at.addSubcommand(names.getLast(), command);
    }

    private static CommandLine group(CommandLine above, String name) {
        var known = above.getSubcommands().get(name);
        if (known != null) {
            return known;
        }
        var fresh = new CommandLine(CommandSpec.create().name(name));
        above.addSubcommand(name, fresh);
        return fresh;
    }

    private static List<Class<?>> errands() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Errand.class));
        return scanner.findCandidateComponents("anlan").stream()
                .<Class<?>>map(
                        found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .sorted(Comparator.comparing(c -> c.getAnnotation(Command.class).name()))
                .toList();
    }
}
