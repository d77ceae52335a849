-- A year as the State Council notified it, taken in from a file. A later notice of the same year stands before an earlier one; one that was
-- taken back stands no more.
create table calendar_notice (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  year int not null check (year between 2000 and 2199),
  source text not null check (source <> ''),
  taken_at timestamptz not null,
  primary key (district, id)
);
call guard('calendar_notice', 'select, insert');

create table calendar_notice_days (
  district text not null default current_setting('anlan.district'),
  notice bigint not null,
  first date not null,
  last date not null,
  kind text not null check (kind in ('holiday', 'make-up')),
  zh text not null,
  en text not null,
  primary key (district, notice, first),
  foreign key (district, notice) references calendar_notice,
  check (last >= first)
);
call guard('calendar_notice_days', 'select, insert');

create table calendar_notice_back (
  district text not null default current_setting('anlan.district'),
  notice bigint not null,
  taken_back_at timestamptz not null,
  why text not null check (why <> ''),
  primary key (district, notice),
  foreign key (district, notice) references calendar_notice
);
call guard('calendar_notice_back', 'select, insert');

-- Holidays of the district alone, such as the founding day of an autonomous county.
create table calendar_local (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  first date not null,
  last date not null,
  zh text not null check (zh <> ''),
  en text not null check (en <> ''),
  recorded_at timestamptz not null,
  primary key (district, id),
  check (last >= first)
);
call guard('calendar_local', 'select, insert');

create table calendar_local_end (
  district text not null default current_setting('anlan.district'),
  local bigint not null,
  ended_at timestamptz not null,
  why text not null check (why <> ''),
  primary key (district, local),
  foreign key (district, local) references calendar_local
);
call guard('calendar_local_end', 'select, insert');

-- Office hours from a day on: summer and winter may differ. A correction is a further version.
create table calendar_hours (
  district text not null default current_setting('anlan.district'),
  since date not null,
  version int not null,
  opens time not null,
  break_from time,
  break_to time,
  closes time not null,
  recorded_at timestamptz not null,
  primary key (district, since, version),
  check (closes > opens),
  check ((break_from is null) = (break_to is null)),
  check (break_from > opens and break_to > break_from and closes > break_to)
);
call guard('calendar_hours', 'select, insert');
