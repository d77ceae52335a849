package anlan.fact.sheet;

/** Why an answer cannot stand. */
enum AnswerFault {
    ANSWER_MISSING,
    ANSWER_LONG,
    ANSWER_PATTERN,
    ANSWER_OF_PERSON,
    ANSWER_NO_WHOLE,
    ANSWER_NO_NUMBER,
    ANSWER_NO_DAY,
    ANSWER_LOW,
    ANSWER_HIGH,
    ANSWER_UNKNOWN,
    ANSWER_NO_SPOT,
    ANSWER_SEVERAL
}
