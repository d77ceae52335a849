-- A small array is kept with a short head unless told otherwise, and is then copied each time one of its numbers is looked at.
alter table incident_sum
  alter column n set storage plain,
  alter column cleared set storage plain,
  alter column major set storage plain,
  alter column major_cleared set storage plain;

create function all_kinds(counts int[]) returns int
  language sql immutable strict parallel safe return (select coalesce(sum(c), 0) from unnest(counts) c);

-- Most questions ask for all kinds together: adding the kinds up for each of five thousand cells took longer than finding the cells.
alter table incident_sum
  add n_all int not null generated always as (all_kinds(n)) stored,
  add cleared_all int not null generated always as (all_kinds(cleared)) stored,
  add major_all int not null generated always as (all_kinds(major)) stored,
  add major_cleared_all int not null generated always as (all_kinds(major_cleared)) stored;

create or replace view incident_counts with (security_invoker = true) as
  select district, area, span, since, until, n, cleared, major, major_cleared, n_all, cleared_all, major_all, major_cleared_all
  from incident_sum;

-- The index holds these sums too, so that a table of five thousand cells is read from it alone, and not from as many places of the table.
drop index incident_sum_now;
create index incident_sum_now on incident_sum (district, area, span)
  include (n_all, cleared_all, major_all, major_cleared_all) where until = 9223372036854775807;
