package anlan.promise.history;

/** Why an act on figures is not taken back. */
enum HistoryFault {
    ACT_OVERTAKEN,
    ACT_REVERSED
}
