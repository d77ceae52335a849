package anlan;

import picocli.CommandLine.Command;

/** The server with the demonstration district. */
@Command(name = "demo")
class Demo extends Serve {

    @Override
    public int run(Parts parts) {
        return run(true);
    }
}
