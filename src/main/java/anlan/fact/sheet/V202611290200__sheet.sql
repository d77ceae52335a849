-- A question sheet. Its text stands in its edits and versions; 0 is the form that ships and has no row.
create table sheet (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  unit bigint not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, id),
  foreign key (district, unit) references unit
);
call guard('sheet', 'select, insert');

-- Its draft, edit by edit; the highest holds.
create table sheet_edit (
  district text not null default current_setting('anlan.district'),
  sheet bigint not null,
  edit int not null check (edit > 0),
  title text not null check (title <> ''),
  questions jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, sheet, edit),
  foreign key (district, sheet) references sheet
);
call guard('sheet_edit', 'select, insert');

-- What was published. Edit: which it is the text of.
create table sheet_version (
  district text not null default current_setting('anlan.district'),
  sheet bigint not null,
  version int not null check (version > 0),
  edit int not null,
  title text not null check (title <> ''),
  questions jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, sheet, version),
  unique (district, sheet, edit),
  foreign key (district, sheet, edit) references sheet_edit
);
call guard('sheet_version', 'select, insert');

-- No longer filled in, and why.
create table sheet_withdrawal (
  district text not null default current_setting('anlan.district'),
  sheet bigint not null,
  version int not null,
  made_at timestamptz not null,
  made_by text not null,
  words text not null check (words <> ''),
  primary key (district, sheet, version),
  foreign key (district, sheet, version) references sheet_version
);
call guard('sheet_withdrawal', 'select, insert');
