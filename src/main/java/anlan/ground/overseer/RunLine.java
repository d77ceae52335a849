package anlan.ground.overseer;

/**
 * A run as it is shown.
 *
 * @param job the job's name in words
 * @param particulars class and code of a fault; empty without one
 */
record RunLine(
        String path,
        String job,
        String at,
        String verdict,
        String outcome,
        boolean asked,
        String lasted,
        String did,
        String particulars,
        String node) {}
