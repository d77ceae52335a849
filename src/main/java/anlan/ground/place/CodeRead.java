package anlan.ground.place;

/** What came of reading a code: the code, or what is wrong with it. */
public sealed interface CodeRead permits AreaCode, CodeRead.Bad {
    record Bad(PlaceFault fault) implements CodeRead {}
}
