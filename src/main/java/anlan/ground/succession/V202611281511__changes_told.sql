-- For the room that compares: lines and parts of all changes, with when each was taken and, if it was, taken back.
create view area_line_told with (security_invoker = true) as
  select l.district, l.change, l.old, l.new, c.day, c.taken_at, b.taken_back_at
  from area_change_line l
  join area_change c on c.district = l.district and c.id = l.change
  left join area_change_back b on b.district = c.district and b.change = c.id;
grant select on area_line_told to anlan_app;

create view area_part_told with (security_invoker = true) as
  select p.district, p.change, p.area, p.before, p.sign, p.ended, c.day, c.taken_at, b.taken_back_at
  from area_part p
  join area_change c on c.district = p.district and c.id = p.change
  left join area_change_back b on b.district = c.district and b.change = c.id;
grant select on area_part_told to anlan_app;
