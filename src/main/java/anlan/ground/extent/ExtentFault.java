package anlan.ground.extent;

/** Why the parts of an area are not said. */
enum ExtentFault {
    DAY_UNREADABLE
}
