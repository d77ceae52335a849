package anlan.ground.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this home shows the demonstration district: every page then says so. */
@Component
public class Demonstration {

    private volatile boolean on;

    Demonstration(@Value("${anlan.demo:false}") boolean on) {
        this.on = on;
    }

    public boolean on() {
        return on;
    }

    /** The home turned out to hold made-up places, whether or not the demonstration was asked for: nobody may take them for real. */
    public void recognised() {
        on = true;
    }
}
