-- Messages that were read are kept for a set time. That somebody was told stays, without what it was about: else they would be told again.
alter table message_to add column cleared_at timestamptz;
create index message_to_read on message_to (district, read_at) where cleared_at is null;
grant update on message to anlan_app;
