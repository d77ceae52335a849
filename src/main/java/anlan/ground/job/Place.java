package anlan.ground.job;

/** Which job, in which district: what one row of the table is about. */
record Place(String job, String district) {

    @Override
    public String toString() {
        return job + " in " + district;
    }
}
