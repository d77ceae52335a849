-- A unit and each above it, itself at depth 0: what a post reaches is looked up line by line, and not walked at each request.
create table unit_line (
  district text not null default current_setting('anlan.district'),
  unit bigint not null,
  above bigint not null,
  depth int not null check (depth >= 0),
  primary key (district, unit, above),
  foreign key (district, unit) references unit,
  foreign key (district, above) references unit
);
create index unit_line_above on unit_line (district, above, unit);

-- District by district: whoever migrates sees no other rows either.
do $$
declare here text;
begin
  for here in select code from district loop
    perform set_config('anlan.district', here, true);
    insert into unit_line (unit, above, depth)
    with recursive up (unit, above, depth) as (
      select u.id, u.id, 0 from unit u where u.district = here
      union all
      select up.unit, u.parent, up.depth + 1 from up join unit u on u.district = here and u.id = up.above
      where u.parent is not null and up.depth < 20
    )
    select unit, above, min(depth) from up group by unit, above;
  end loop;
  perform set_config('anlan.district', '', true);
end $$;

call guard('unit_line', 'select, insert, update, delete');

-- Kept by whatever writes a unit: of one that moved, the lines of all below it too.
create function keep_unit_line() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from unit_line l using unit_line d
    where d.district = new.district and d.above = new.id and l.district = d.district and l.unit = d.unit
      and not exists (select from unit_line b where b.district = l.district and b.unit = l.above and b.above = new.id);
  end if;
  insert into unit_line (district, unit, above, depth)
  with recursive up (id, parent, depth) as (
    select new.id, new.parent, 0
    union all select u.id, u.parent, up.depth + 1 from up join unit u on u.district = new.district and u.id = up.parent where up.depth < 20
  ), below (unit, depth) as (
    select new.id, 0 union select l.unit, l.depth from unit_line l where l.district = new.district and l.above = new.id
  )
  select new.district, b.unit, up.id, min(b.depth + up.depth) from up cross join below b group by b.unit, up.id
  on conflict (district, unit, above) do update set depth = excluded.depth;
  return null;
end $$;
create trigger unit_line_added after insert on unit for each row execute function keep_unit_line();
create trigger unit_line_moved after update of parent on unit for each row
  when (old.parent is distinct from new.parent) execute function keep_unit_line();

drop function unit_within;
