package anlan.fact.docking;

/** Why a machine's step is not taken. */
enum DockingFault {
    TAG_STALE
}
