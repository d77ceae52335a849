-- A machine's call that was made under a key, and what it made.
create table repeat_call (
  district text not null default current_setting('anlan.district'),
  whose text not null collate "C",
  hash text not null,
  made bigint not null,
  at timestamptz not null,
  primary key (district, whose)
);
call guard('repeat_call', 'select, insert, delete');
