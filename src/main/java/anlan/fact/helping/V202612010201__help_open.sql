-- Parts that a helping unit still has to do, for lists and filters: a problem that is over asks for none.
create view help_open with (security_invoker = true) as
  select h.district, h.problem, h.unit, h.due
  from problem_help h join problem_now p on p.district = h.district and p.problem = h.problem
  where h.state in ('asked', 'taken') and p.state in ('assigned', 'offered', 'accepted', 'proposed', 'working', 'claimed');
grant select on help_open to anlan_app;
