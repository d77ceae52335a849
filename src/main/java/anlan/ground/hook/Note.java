package anlan.ground.hook;

import java.time.Instant;

/**
 * What is said: nothing that not anybody may read.
 *
 * @param id the same at each try, so that a receiver can tell one that came twice
 * @param kind key of it
 * @param text the kind's neutral sentence
 * @param link where those who may can look
 * @param at when it happened
 */
record Note(String id, String kind, String text, String link, Instant at) {}
