-- A lead, sealed. Its receipt is kept as a keyed hash; who handed it over stands within the seal.
create table sealed_lead (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  receipt bytea not null check (length(receipt) = 32),
  sealed bytea not null,
  came_on date not null,
  primary key (district, id),
  unique (district, receipt)
);
call guard('sealed_lead', 'select, insert');

-- What became of it; the note is sealed too. Day only: an hour could tell whose it is.
create table sealed_lead_step (
  district text not null default current_setting('anlan.district'),
  lead bigint not null,
  number int not null check (number > 0),
  state text not null collate "C" check (state in ('looking', 'transferred', 'closed')),
  note bytea not null,
  made_on date not null,
  primary key (district, lead, number),
  foreign key (district, lead) references sealed_lead
);
call guard('sealed_lead_step', 'select, insert');
