package anlan.desk.demo;

/**
 * One part of the demonstration.
 *
 * @param code remembered once it is done
 * @param word key of the line that says what is being brought in
 * @param what named in that line; empty where nothing needs naming
 * @param work safe to be done again when it was cut short
 */
record Step(String code, String word, String what, Runnable work) {

    Step(String code, String word, Runnable work) {
        this(code, word, "", work);
    }
}
