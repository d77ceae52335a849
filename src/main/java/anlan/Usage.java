package anlan;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How the commands explain themselves, and what was mistyped, in the words of the rooms. */
class Usage {

    /** The library's own keys for the two options that every command has. */
    private static final Map<String, String> STANDARD = Map.of(
            "mixinStandardHelpOptions.help", "store.usage-help",
            "mixinStandardHelpOptions.version", "store.usage-version");

    private final ResourceBundle says;

    Usage(Locale language) {
        this.says = new AllWords(language, STANDARD);
    }

    void explains(CommandLine line) {
        explain(line);
        line.setParameterExceptionHandler(this::wrong);
        // In the terminal's own encoding, which the library would guess anew.
        line.setOut(new PrintWriter(System.out, true, System.out.charset()));
        line.setErr(new PrintWriter(System.err, true, System.err.charset()));
    }

    private void explain(CommandLine line) {
        var spec = line.getCommandSpec()
                .mixinStandardHelpOptions(true)
                .version(Version.said())
                .resourceBundle(says);
        var usage = spec.usageMessage();
        usage.synopsisHeading(says.getString("store.usage-heading"));
        usage.commandListHeading("%n" + says.getString("store.usage-commands") + "%n");
        usage.synopsisSubcommandLabel("[" + says.getString("store.label-command") + "]");
        describe(spec);
        line.getSubcommands().values().forEach(this::explain);
    }

    private void describe(CommandSpec spec) {
        var key = ".command-" + spec.qualifiedName("-").replaceFirst("^anlan-", "");
        says.keySet().stream()
                .filter(each -> each.endsWith(key))
                .findFirst()
                .ifPresent(each -> spec.usageMessage().description(says.getString(each)));
    }

    /** Says what was mistyped, then what there is. */
    private int wrong(ParameterException mistyped, String[] words) {
        var line = mistyped.getCommandLine();
        line.getErr().println(sentence(mistyped));
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private String sentence(ParameterException mistyped) {
        return switch (mistyped) {
            case MissingParameterException missing -> say("store.usage-missing", labels(missing.getMissing()));
            case UnmatchedArgumentException unknown -> {
                var meant = unknown.getSuggestions();
                var said = say("store.usage-unknown", String.join(" ", unknown.getUnmatched()));
                yield meant.isEmpty() ? said : said + say("store.usage-meant", meant.getFirst());
            }
            default -> unreadable(mistyped);
        };
    }

    private String unreadable(ParameterException mistyped) {
        var arg = mistyped.getArgSpec();
        return arg == null
                ? Objects.requireNonNullElse(mistyped.getMessage(), "")
                : say("store.usage-unreadable", labels(List.of(arg)), value(mistyped));
    }

    private static String value(ParameterException mistyped) {
        return mistyped.getValue() == null ? "" : mistyped.getValue();
    }

    private static String labels(List<ArgSpec> args) {
        return args.stream()
                .map(a -> a instanceof CommandLine.Model.OptionSpec option ? option.longestName() : a.paramLabel())
                .collect(Collectors.joining(" "));
    }

    private String say(String key, Object... args) {
        return MessageFormat.format(says.getString(key), args);
    }
}
