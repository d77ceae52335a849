package anlan.desk.demo;

import java.time.LocalDateTime;

/** Something that was done at a time gone by. */
record Act(LocalDateTime at, Runnable work) {}
