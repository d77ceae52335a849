-- What was answered loses its words when due; that it came and how it was answered stays, for whoever holds the receipt.
alter table sealed_lead alter column sealed drop not null;
alter table sealed_lead_step alter column note drop not null;
grant update (sealed) on sealed_lead to anlan_app;
grant update (note) on sealed_lead_step to anlan_app;

create table sealed_lead_deletion (
  district text not null default current_setting('anlan.district'),
  lead bigint not null,
  deleted_on date not null,
  primary key (district, lead),
  foreign key (district, lead) references sealed_lead
);
call guard('sealed_lead_deletion', 'select, insert');

-- Words go and never come back in another shape.
create function only_emptied() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) ->> TG_ARGV[0] is not null then
    raise exception 'a sealed lead is only emptied';
  end if;
  return new;
end $$;
create trigger sealed_lead_emptied before update on sealed_lead for each row execute function only_emptied('sealed');
create trigger sealed_lead_step_emptied before update on sealed_lead_step for each row execute function only_emptied('note');
