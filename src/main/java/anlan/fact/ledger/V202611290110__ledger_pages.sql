-- The ledger's usual conditions in its usual orders, each read in its index from any place.
create index problem_now_by_state_since on problem_now (district, state, since, unit);
create index problem_now_by_category on problem_now (district, category, found_on, problem);
create index problem_now_by_severity on problem_now (district, severity, found_on, problem);
