-- Each order of the ledger, and its areas, with what the ledger is searched by: which problems fit is seen in the index alone, and only
-- those on the page are read.
drop index problem_now_found;
drop index problem_now_by_due;
drop index problem_now_by_since;
drop index problem_now_near;
create index problem_now_found on problem_now (district, found_on, problem)
  include (state, category, severity, source, area, unit, charged, due, since);
create index problem_now_by_due on problem_now (district, coalesce(due, date '9999-12-31'), problem)
  include (state, category, severity, source, area, unit, charged, due, since, found_on);
create index problem_now_by_since on problem_now (district, since, problem)
  include (state, category, severity, source, area, unit, charged, due, found_on);
create index problem_now_near on problem_now (district, area, found_on desc, problem)
  include (state, category, severity, source, unit, charged, due, since);
