-- How many problems are in each state and due on each day. Counting them for every look would mean to read hundreds of thousands of rows. Each move
-- adds what it changed as a row of its own, so that nobody waits for another's; now and then these are folded into the tally.
create table problem_tally (
  district text not null default current_setting('anlan.district'),
  state text not null collate "C",
  due date not null,
  many bigint not null,
  primary key (district, state, due)
);
call guard('problem_tally', 'select, insert, update');

create table problem_tally_change (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  state text not null collate "C",
  due date not null,
  by bigint not null,
  primary key (district, id)
);
call guard('problem_tally_change', 'select, insert, delete');

create function tally_begun() returns trigger language plpgsql as $$
begin
  insert into problem_tally_change (district, state, due, by)
  select district, state, coalesce(due, date '9999-12-31'), count(*) from begun group by 1, 2, 3;
  return null;
end $$;
create trigger problem_tally_begun after insert on problem_now referencing new table as begun
  for each statement execute function tally_begun();

create function tally_moved() returns trigger language plpgsql as $$
begin
  insert into problem_tally_change (district, state, due, by)
  select district, state, due, sum(by) from (
    select district, state, coalesce(due, date '9999-12-31') as due, -1 as by from before
    union all select district, state, coalesce(due, date '9999-12-31'), 1 from moved) both_ways
  group by 1, 2, 3 having sum(by) <> 0;
  return null;
end $$;
create trigger problem_tally_moved after update on problem_now referencing old table as before new table as moved
  for each statement execute function tally_moved();

alter table problem_now no force row level security;
alter table problem_tally no force row level security;
insert into problem_tally (district, state, due, many)
select district, state, coalesce(due, date '9999-12-31'), count(*) from problem_now group by 1, 2, 3;
alter table problem_now force row level security;
alter table problem_tally force row level security;
