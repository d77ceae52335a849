-- How many problems of each kind there are, besides how many are due when: the ledger's usual conditions are counted without looking at a problem.
create table problem_kind_tally (
  district text not null default current_setting('anlan.district'),
  state text not null collate "C",
  category text not null collate "C",
  severity text not null collate "C",
  source text not null collate "C",
  many bigint not null,
  primary key (district, state, category, severity, source)
);
call guard('problem_kind_tally', 'select, insert, update');

alter table problem_now no force row level security;
alter table problem_tally no force row level security;
alter table problem_tally_change no force row level security;
alter table problem_kind_tally no force row level security;

delete from problem_tally_change;
alter table problem_tally_change
  add column category text not null collate "C",
  add column severity text not null collate "C",
  add column source text not null collate "C";

create or replace function tally_begun() returns trigger language plpgsql as $$
begin
  insert into problem_tally_change (district, state, due, category, severity, source, by)
  select district, state, coalesce(due, date '9999-12-31'), category, severity, source, count(*) from begun group by 1, 2, 3, 4, 5, 6;
  return null;
end $$;

create or replace function tally_moved() returns trigger language plpgsql as $$
begin
  insert into problem_tally_change (district, state, due, category, severity, source, by)
  select district, state, due, category, severity, source, sum(by) from (
    select district, state, coalesce(due, date '9999-12-31') as due, category, severity, source, -1 as by from before
    union all select district, state, coalesce(due, date '9999-12-31'), category, severity, source, 1 from moved) both_ways
  group by 1, 2, 3, 4, 5, 6 having sum(by) <> 0;
  return null;
end $$;

delete from problem_tally;
insert into problem_tally (district, state, due, many)
select district, state, coalesce(due, date '9999-12-31'), count(*) from problem_now group by 1, 2, 3;
insert into problem_kind_tally (district, state, category, severity, source, many)
select district, state, category, severity, source, count(*) from problem_now group by 1, 2, 3, 4, 5;

alter table problem_now force row level security;
alter table problem_tally force row level security;
alter table problem_tally_change force row level security;
alter table problem_kind_tally force row level security;
