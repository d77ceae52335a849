package anlan.promise.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A unit's letter in a campaign: its versions, the first first, and what was done with them. How it stands follows from the latest version's acts. */
record Letter(long id, long campaign, long unit, List<Version> versions, List<LetterAct> acts) {

    /**
     * @param hash SHA-256 of the text in UTF-8, in hexadecimal
     * @param plan the version of the plan it was made from
     */
    record Version(int number, String text, String hash, int plan) {}

    enum State {
        DRAFT,
        REVIEWED,
        SENT,
        /** Signed by the unit; the district's signature is wanting. */
        HALF,
        SIGNED,
        DECLINED,
        WITHDRAWN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether its text is still meant to hold. */
        boolean alive() {
            return this != DECLINED && this != WITHDRAWN;
        }
    }

    Letter {
        versions = List.copyOf(versions);
        acts = List.copyOf(acts);
    }

    String path() {
        return "/letters/" + id;
    }

    String record() {
        return "letter/" + id;
    }

    Version latest() {
        return versions.getLast();
    }

    State state() {
        return state(latest().number());
    }

    State state(int version) {
        return acts.stream()
                .filter(a -> a.version() == version)
                .map(LetterAct::kind)
                .reduce((before, last) -> last)
                .map(Letter::after)
                .orElse(State.DRAFT);
    }

    private static State after(LetterAct.Kind kind) {
        return switch (kind) {
            case DRAFTED -> State.DRAFT;
            case REVIEWED -> State.REVIEWED;
            case SENT -> State.SENT;
            case SIGNED_UNIT -> State.HALF;
            case SIGNED_DISTRICT -> State.SIGNED;
            case DECLINED -> State.DECLINED;
            case WITHDRAWN -> State.WITHDRAWN;
        };
    }

    /** The latest version signed by both and not withdrawn since. */
    Optional<Version> inForce() {
        return versions.stream().filter(v -> state(v.number()) == State.SIGNED).reduce((before, last) -> last);
    }

    Optional<LetterAct> act(int version, LetterAct.Kind kind) {
        return acts.stream()
                .filter(a -> a.version() == version && a.kind() == kind)
                .findFirst();
    }

    /** Whether one of them had the kind of hand in the latest version. */
    boolean byHand(LetterAct.Kind kind, List<Long> hands) {
        return act(latest().number(), kind)
                .filter(a -> a.people().stream().anyMatch(hands::contains))
                .isPresent();
    }

    /** Whether that may be done to the latest version as it stands. */
    boolean takes(LetterAct.Kind kind) {
        var state = state();
        return switch (kind) {
            case DRAFTED -> true;
            case REVIEWED -> state == State.DRAFT;
            case SENT -> state == State.REVIEWED;
            case SIGNED_UNIT -> state == State.SENT;
            case SIGNED_DISTRICT -> state == State.HALF;
            case DECLINED -> state == State.SENT || state == State.HALF;
            case WITHDRAWN -> state.alive();
        };
    }
}
