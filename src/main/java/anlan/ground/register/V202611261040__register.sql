-- A series of numbers: the word by which a unit is known on its papers of one kind.
create table register_series (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  unit bigint not null,
  word text not null check (length(word) between 1 and 20),
  kind text not null check (length(kind) between 1 and 40),
  made_at timestamptz not null,
  primary key (district, id),
  unique (district, unit, word),
  foreign key (district, unit) references unit
);
call guard('register_series', 'select, insert');

-- Each number taken. No gap can come about: the next is one more than the last of its series and year, and rows are never deleted.
create table register_number (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  series bigint not null,
  year int not null check (year between 2000 and 2199),
  number int not null check (number > 0),
  title text not null check (length(title) between 1 and 200),
  -- The path of the record whose paper it is; empty for a paper written elsewhere.
  record text not null default '',
  taken_on date not null,
  taken_at timestamptz not null,
  taken_by text not null,
  primary key (district, id),
  unique (district, series, year, number),
  foreign key (district, series) references register_series
);
create unique index register_number_record on register_number (district, record) where record <> '';
call guard('register_number', 'select, insert');

-- A paper that was withdrawn: its number stays taken.
create table register_void (
  district text not null default current_setting('anlan.district'),
  number bigint not null,
  why text not null check (why <> ''),
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, number),
  foreign key (district, number) references register_number
);
call guard('register_void', 'select, insert');
