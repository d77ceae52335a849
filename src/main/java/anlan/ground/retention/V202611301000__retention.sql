-- For how many days each kind of personal data is kept; the highest version holds.
create table retention (
  district text not null default current_setting('anlan.district'),
  span text not null collate "C",
  version int not null check (version > 0),
  days int not null check (days > 0),
  why text not null check (why <> ''),
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, span, version)
);
call guard('retention', 'select, insert');
