-- From which day a version of the plan holds; without one, from its making. And the revision that it came from.
alter table plan_version add column effective_on date, add column revision bigint;
