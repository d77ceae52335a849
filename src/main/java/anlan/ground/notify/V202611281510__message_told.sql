-- For the ways out of the house to ask what became of a message that they carry: of which kind, told when, read, and for whom.
create view message_told with (security_invoker = true) as
  select t.district, t.message, t.person, m.kind, m.told_at, t.read_at is not null as read, t.lent <> '{}' as lent
  from message_to t join message m on m.district = t.district and m.id = t.message;
grant select on message_told to anlan_app;
