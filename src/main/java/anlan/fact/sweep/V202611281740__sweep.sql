-- A sweep as it is planned. Sheet: the question sheet and its version; 0 is the one that ships.
create table sweep (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  title text not null check (title <> ''),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  unit bigint not null,
  sheet bigint not null default 0,
  sheet_version int not null default 1,
  made_at timestamptz not null,
  made_by text not null,
  person bigint not null,
  primary key (district, id),
  foreign key (district, unit) references unit
);
call guard('sweep', 'select, insert');

-- Over which areas, each as it was cut into blocks then.
create table sweep_area (
  district text not null default current_setting('anlan.district'),
  sweep bigint not null,
  area text not null collate "C",
  cut bigint not null,
  primary key (district, sweep, area),
  unique (district, sweep, cut),
  foreign key (district, sweep) references sweep,
  foreign key (district, cut) references block_cut
);
create index sweep_area_area on sweep_area (district, area, sweep);
call guard('sweep_area', 'select, insert');

create table sweep_team (
  district text not null default current_setting('anlan.district'),
  sweep bigint not null,
  team int not null check (team > 0),
  name text not null check (name <> ''),
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, sweep, team),
  foreign key (district, sweep) references sweep
);
call guard('sweep_team', 'select, insert');

create table sweep_member (
  district text not null default current_setting('anlan.district'),
  sweep bigint not null,
  team int not null,
  person bigint not null,
  name text not null,
  primary key (district, sweep, team, person),
  foreign key (district, sweep, team) references sweep_team
);
create index sweep_member_person on sweep_member (district, person, sweep);
call guard('sweep_member', 'select, insert');

-- Which team walks a block; the highest version holds.
create table sweep_share (
  district text not null default current_setting('anlan.district'),
  sweep bigint not null,
  cut bigint not null,
  cell int not null,
  version int not null check (version > 0),
  team int not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, sweep, cut, cell, version),
  foreign key (district, sweep, team) references sweep_team,
  foreign key (district, cut, cell) references block
);
call guard('sweep_share', 'select, insert');

create table sweep_start (
  district text not null default current_setting('anlan.district'),
  sweep bigint not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, sweep),
  foreign key (district, sweep) references sweep
);
call guard('sweep_start', 'select, insert');

-- Left: blocks that nobody visited until then. Where there are any, the reason is said.
create table sweep_closing (
  district text not null default current_setting('anlan.district'),
  sweep bigint not null,
  made_at timestamptz not null,
  made_by text not null,
  left_over int not null check (left_over >= 0),
  words text not null,
  primary key (district, sweep),
  foreign key (district, sweep) references sweep_start,
  check (left_over = 0 or words <> '')
);
call guard('sweep_closing', 'select, insert');

-- Somebody was there. Submission: made where the form was filled in. Base: visits of the block known there. Said at: by the clock there.
-- Problem: the finding's entry of the ledger; null when nothing was found.
create table sweep_visit (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  sweep bigint not null,
  cut bigint not null,
  cell int not null,
  submission uuid not null,
  sheet bigint not null,
  sheet_version int not null,
  base int not null check (base >= 0),
  said_at timestamptz,
  recorded_at timestamptz not null,
  team int,
  person bigint not null,
  made_by text not null,
  problem bigint,
  words text not null,
  primary key (district, id),
  unique (district, submission),
  foreign key (district, sweep) references sweep_start,
  foreign key (district, cut, cell) references block
);
create index sweep_visit_block on sweep_visit (district, sweep, cut, cell, recorded_at);
call guard('sweep_visit', 'select, insert');
