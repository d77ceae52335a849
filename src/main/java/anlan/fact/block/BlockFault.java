package anlan.fact.block;

/** Why an area is not cut, or a block not called so. */
enum BlockFault {
    NOT_DRAWN,
    SIZE_UNREADABLE,
    TOO_MANY,
    NUMBER_UNREADABLE,
    NUMBER_UNKNOWN,
    NAME_LONG
}
