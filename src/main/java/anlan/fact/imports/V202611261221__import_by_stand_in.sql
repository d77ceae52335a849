-- The delegation by which whoever asked for it acted; 0 when for themselves. It ends with that.
alter table import add column asked_acting bigint not null default 0;
