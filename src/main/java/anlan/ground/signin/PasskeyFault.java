package anlan.ground.signin;

/** Why a passkey does not open. */
enum PasskeyFault {
    PASSKEY_UNREADABLE,
    PASSKEY_STALE,
    PASSKEY_OTHER_ORIGIN,
    PASSKEY_UNKNOWN,
    PASSKEY_UNVERIFIED,
    PASSKEY_COPIED,
    PASSKEY_WRONG,
    PASSKEY_TAKEN,
    PASSKEY_NAME_WRONG
}
