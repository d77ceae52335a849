-- For other rooms to ask: which areas follow one that ended or was divided, from which day on.
create view area_followed with (security_invoker = true) as
  select l.district, l.old, l.new, c.day from area_change_line l
  join area_change_standing c on c.district = l.district and c.id = l.change where l.old <> l.new;
grant select on area_followed to anlan_app;
