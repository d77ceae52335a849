package anlan.ground.hook;

/** Why an address to call is refused. */
enum HookFault {
    NAME_MISSING,
    UNIT_MISSING,
    FORMAT_UNKNOWN,
    KINDS_MISSING,
    SECRET_SHORT,
    ADDRESS_UNREADABLE,
    ADDRESS_NOT_HTTPS,
    ADDRESS_UNKNOWN,
    ADDRESS_INSIDE
}
