package anlan.ground.web;

import java.util.List;

/** An error as machines read it (RFC 9457). */
record Problem(String type, String title, int status, String detail, List<Fault> errors) {

    /**
     * @param where field, column or parameter
     * @param what the sentence
     * @param hint the reason's stable code
     */
    record Fault(String where, String what, String hint) {}
}
