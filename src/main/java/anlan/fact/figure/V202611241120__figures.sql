-- What is reported. The name is empty for those that ship: they are named in the house's words.
create table figure_item (
  district text not null default current_setting('anlan.district'),
  code text not null collate "C" check (code ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text,
  counter text,
  shape text not null check (shape in ('added', 'stock', 'share')),
  position bigint generated always as identity,
  primary key (district, code)
);
call guard('figure_item', 'select, insert');

create table figure_form (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  name text not null check (name <> ''),
  months_each int not null check (months_each in (1, 3, 6, 12)),
  due_day int not null check (due_day between 1 and 31),
  since date not null check (extract(day from since) = 1),
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, id)
);
call guard('figure_form', 'select, insert');

-- A form asked for no longer, from the period after the one that begins with last_month.
create table figure_form_end (
  district text not null default current_setting('anlan.district'),
  form bigint not null,
  last_month date not null,
  ended_at timestamptz not null,
  ended_by text not null,
  why text not null,
  primary key (district, form),
  foreign key (district, form) references figure_form
);
call guard('figure_form_end', 'select, insert');

create table figure_form_item (
  district text not null default current_setting('anlan.district'),
  form bigint not null,
  item text not null collate "C",
  position int not null,
  needed boolean not null,
  primary key (district, form, item),
  foreign key (district, form) references figure_form,
  foreign key (district, item) references figure_item
);
call guard('figure_form_item', 'select, insert');

create table figure_form_unit (
  district text not null default current_setting('anlan.district'),
  form bigint not null,
  unit bigint not null,
  area text not null,
  primary key (district, form, unit),
  foreign key (district, form) references figure_form
);
create index figure_form_unit_unit on figure_form_unit (district, unit);
call guard('figure_form_unit', 'select, insert');

create table figure_draft (
  district text not null default current_setting('anlan.district'),
  form bigint not null,
  unit bigint not null,
  month date not null,
  typed text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (district, form, unit, month),
  foreign key (district, form, unit) references figure_form_unit
);
call guard('figure_draft', 'select, insert, update, delete');

-- month is the first of the period. The version with the highest number holds; a withdrawn one says that nothing does.
create table figure_report (
  district text not null default current_setting('anlan.district'),
  form bigint not null,
  unit bigint not null,
  month date not null,
  version int not null check (version > 0),
  recorded_at timestamptz not null,
  recorded_by text not null,
  late boolean not null,
  withdrawn boolean not null,
  why text,
  primary key (district, form, unit, month, version),
  foreign key (district, form, unit) references figure_form_unit,
  check (version = 1 or why is not null),
  check (version > 1 or not withdrawn)
);
call guard('figure_report', 'select, insert');

create table figure_value (
  district text not null default current_setting('anlan.district'),
  form bigint not null,
  unit bigint not null,
  month date not null,
  version int not null,
  item text not null collate "C",
  value bigint check (value >= 0),
  yes bigint,
  asked bigint check (asked > 0),
  primary key (district, form, unit, month, version, item),
  foreign key (district, form, unit, month, version) references figure_report,
  foreign key (district, form, item) references figure_form_item,
  check ((value is null) = (asked is not null)),
  check ((yes is null) = (asked is null)),
  check (yes between 0 and asked)
);
call guard('figure_value', 'select, insert');
