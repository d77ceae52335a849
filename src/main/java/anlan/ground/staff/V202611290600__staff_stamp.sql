-- One number of the district, another after each change of people, posts and units: whoever remembers who may what asks whether it moved.
-- It says nothing of anybody and is read before anything else, hence without a policy.
create table staff_stamp (
  district text primary key,
  stamp bigint not null
);
grant select, insert, update on staff_stamp to anlan_app;

-- At the end of what changed it, once: nobody waits for it while a long list of people is taken in.
create function move_staff_stamp() returns trigger language plpgsql as $$
begin
  insert into staff_stamp as s (district, stamp) values (case tg_op when 'DELETE' then old.district else new.district end, 1)
  on conflict (district) do update set stamp = s.stamp + 1 where s.xmin <> pg_current_xact_id()::xid;
  return null;
end $$;
create constraint trigger person_stamp after insert or update on person
  deferrable initially deferred for each row execute function move_staff_stamp();
create constraint trigger post_stamp after insert or update on post
  deferrable initially deferred for each row execute function move_staff_stamp();
create constraint trigger unit_stamp after insert or update on unit
  deferrable initially deferred for each row execute function move_staff_stamp();
create constraint trigger unit_area_stamp after insert or update or delete on unit_area
  deferrable initially deferred for each row execute function move_staff_stamp();
