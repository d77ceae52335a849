-- The orders of the ledger, each read in its index from any place.
create index problem_now_by_due on problem_now (district, coalesce(due, date '9999-12-31'), problem);
create index problem_now_by_since on problem_now (district, since, problem);
create index problem_now_by_source on problem_now (district, source, found_on, problem);
