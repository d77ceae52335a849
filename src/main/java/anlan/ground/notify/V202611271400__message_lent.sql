-- Told to somebody who stands in for others: by which lendings of a post. Empty where they are told for themselves.
alter table message_to add column lent bigint[] not null default '{}';
