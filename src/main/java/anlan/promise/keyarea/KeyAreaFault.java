package anlan.promise.keyarea;

/** Why an area is not put on the list of key areas or taken off it. */
enum KeyAreaFault {
    KEY_AREA_REASON,
    KEY_AREA_ENDS_FIRST,
    KEY_AREA_TWICE,
    KEY_AREA_ENDED
}
