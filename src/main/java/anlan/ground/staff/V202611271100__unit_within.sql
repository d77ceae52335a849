-- Whether the unit is the commission or belongs to it: a wide post there reaches every unit, and need not have them counted out.
create function in_commission(unit bigint) returns boolean language sql stable as $$
  with recursive up (parent, kind, depth) as (
    select u.parent, u.kind, 0 from unit u where u.id = $1
    union all select u.parent, u.kind, up.depth + 1 from up join unit u on u.id = up.parent where up.depth < 20
  )
  select exists (select from up where up.kind = 'commission')
$$;

-- Whether the unit is the other one or lies below it: the same as to be among units_of, without naming them.
create function unit_within(unit bigint, above bigint) returns boolean language sql stable as $$
  with recursive up (id, parent) as (
    select u.id, u.parent from unit u where u.id = $1
    union select u.id, u.parent from up join unit u on u.id = up.parent
  )
  select exists (select from up where up.id = $2)
$$;
grant execute on function in_commission, unit_within to anlan_app;
