package anlan.desk.wall;

import org.springframework.stereotype.Component;

/** All tests come from one address: after those that walk every route with links that are none, a screen would have to wait. */
@Component
public class WrongLinks {

    private final Guesses guesses;

    WrongLinks(Guesses guesses) {
        this.guesses = guesses;
    }

    public void forget() {
        guesses.forget();
    }
}
