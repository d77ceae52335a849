-- The index holds the counts by kind too: most of the time of a table of one kind went into fetching each cell's row.
drop index incident_sum_now;
create index incident_sum_now on incident_sum (district, area, span)
  include (n, n_all, cleared_all, major_all, major_cleared_all) where until = 9223372036854775807;

-- Only rows known to be seen by all are read from the index alone: after an import they are looked through soon, and not when a fifth is new.
alter table incident_sum set (
  autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 500,
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);
