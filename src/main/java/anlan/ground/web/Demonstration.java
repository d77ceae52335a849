package anlan.ground.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this home shows the demonstration district: every page then says so. */
@Component
public class Demonstration {

    private final boolean on;

    Demonstration(@Value("${anlan.demo:false}") boolean on) {
        this.on = on;
    }

    public boolean on() {
        return on;
    }
}
