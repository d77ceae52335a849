package anlan.desk.demo;

/**
 * One part of the demonstration.
 *
 * @param code remembered once it is done
 * @param word key of the line that says what is being brought in
 * @param what named in that line; empty where nothing needs naming
 * @param whole whether it is one transaction together with its being remembered; one with transactions of its own can be done twice
 */
record Step(String code, String word, String what, boolean whole, Runnable work) {

    Step(String code, String word, Runnable work) {
        this(code, word, "", true, work);
    }
}
