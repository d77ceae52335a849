-- What units were like before: a right on a past day held where the unit answered then. Written by the database itself at each change, so
-- that no way of changing a unit forgets it. A unit without a row has never changed.
create table unit_past (
  district text not null default current_setting('anlan.district'),
  unit bigint not null,
  at timestamptz not null,
  name text not null,
  kind text not null,
  parent bigint,
  ended_on date,
  areas text[] not null,
  primary key (district, unit, at),
  foreign key (district, unit) references unit
);
call guard('unit_past', 'select, insert, update');

create function unit_noted(unit bigint, at timestamptz) returns void language sql as $$
  insert into unit_past (unit, at, name, kind, parent, ended_on, areas)
  select u.id, $2, u.name, u.kind, u.parent, u.ended_on,
         array(select a.area from unit_area a where a.district = u.district and a.unit = u.id order by a.area)
  from unit u where u.id = $1
  on conflict (district, unit, at) do update
    set name = excluded.name, kind = excluded.kind, parent = excluded.parent, ended_on = excluded.ended_on, areas = excluded.areas
$$;

-- As it was before the first change that is noted.
create function unit_before() returns trigger language plpgsql as $$
declare changed bigint := case when tg_table_name = 'unit' then (to_jsonb(old) ->> 'id')::bigint
  else (coalesce(to_jsonb(new), to_jsonb(old)) ->> 'unit')::bigint end;
begin
  if not exists (select from unit_past p where p.unit = changed) then
    perform unit_noted(changed, '-infinity');
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;

create function unit_after() returns trigger language plpgsql as $$
begin
  perform unit_noted(case when tg_table_name = 'unit' then (to_jsonb(new) ->> 'id')::bigint
    else (coalesce(to_jsonb(new), to_jsonb(old)) ->> 'unit')::bigint end, now());
  return null;
end $$;

create trigger unit_before before update on unit for each row execute function unit_before();
create trigger unit_after after insert or update on unit for each row execute function unit_after();
create trigger unit_area_before before insert or delete on unit_area for each row execute function unit_before();
create trigger unit_area_after after insert or delete on unit_area for each row execute function unit_after();

-- When somebody had left and was back.
create table person_past (
  district text not null default current_setting('anlan.district'),
  person bigint not null,
  at timestamptz not null,
  left_on date,
  primary key (district, person, at),
  foreign key (district, person) references person
);
call guard('person_past', 'select, insert, update');

create function person_left() returns trigger language plpgsql as $$
begin
  insert into person_past (person, at, left_on) values (old.id, '-infinity', old.left_on) on conflict do nothing;
  insert into person_past (person, at, left_on) values (new.id, now(), new.left_on)
    on conflict (district, person, at) do update set left_on = excluded.left_on;
  return null;
end $$;
create trigger person_left after update of left_on on person for each row
  when (old.left_on is distinct from new.left_on) execute function person_left();
