-- A spell may begin by a change of areas (区划调整), which may be taken back before its day: then it never was.
alter table area add column change bigint;
alter table area add column withdrawn boolean not null default false;

create or replace view area_spell with (security_invoker = true) as
  select district, code, name, level, parent, valid_from, valid_to from (
    select distinct on (district, code, valid_from) * from area order by district, code, valid_from, version desc) latest
  where not withdrawn;

-- By the name it has now: one that is to be has not come yet.
create or replace view area_known with (security_invoker = true) as
  select distinct on (district, code) district, code, name, level, parent, valid_from, valid_to
  from area_spell order by district, code, (valid_from <= current_date) desc, valid_from desc;

-- For other rooms to ask from when to when an area is there to be spoken of: always, unless a change began or ended it.
create view area_stands with (security_invoker = true) as
  select district, code, min(case when change is null then date '-infinity' else valid_from end) as first_day,
         max(coalesce(valid_to, date 'infinity')) as last_day
  from (select distinct on (district, code, valid_from) * from area order by district, code, valid_from, version desc) latest
  where not withdrawn group by district, code;
grant select on area_stands to anlan_app;
