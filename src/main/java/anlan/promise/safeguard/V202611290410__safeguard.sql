-- What a duty needs to be done: people, money or material, each by its name and what it is counted in.
create table safeguard (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  duty bigint not null,
  kind text not null check (kind in ('people', 'money', 'material')),
  name text not null check (name <> ''),
  measure text not null check (measure <> ''),
  primary key (district, id),
  unique (district, duty, kind, name, measure),
  foreign key (district, duty) references duty
);
call guard('safeguard', 'select, insert');

-- What was needed, promised, committed or used on a day: a change each, less than nothing where it is taken back; the sum of a stage holds.
create table safeguard_entry (
  district text not null default current_setting('anlan.district'),
  safeguard bigint not null,
  number int not null check (number > 0),
  stage text not null check (stage in ('needed', 'promised', 'committed', 'used')),
  amount numeric(18, 3) not null check (amount <> 0),
  happened_on date not null,
  shown_by text not null check (shown_by <> ''),
  people bigint[] not null check (cardinality(people) between 1 and 2),
  made_at timestamptz not null,
  made_by text not null,
  unit_name text not null,
  primary key (district, safeguard, number),
  foreign key (district, safeguard) references safeguard
);
call guard('safeguard_entry', 'select, insert');
