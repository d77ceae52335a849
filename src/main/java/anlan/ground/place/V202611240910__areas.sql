-- An area as it is from one day to another. Rows are added, never changed: a correction, or an end, is a further version of the same spell.
create table area (
  district text not null default current_setting('anlan.district'),
  code text not null check (code ~ '^[0-9]{12}([0-9]{3})?$'),
  valid_from date not null,
  version int not null default 1,
  name text not null check (name <> ''),
  level text not null check (level in ('district', 'township', 'village', 'block')),
  parent text,
  valid_to date,
  recorded_at timestamptz not null,
  why text,
  primary key (district, code, valid_from, version),
  check (left(code, 6) = district),
  check ((level = 'district') = (parent is null)),
  check (valid_to >= valid_from)
);
call guard('area', 'select, insert');

create view area_spell with (security_invoker = true) as
  select distinct on (district, code, valid_from) district, code, name, level, parent, valid_from, valid_to
  from area order by district, code, valid_from, version desc;
grant select on area_spell to anlan_app;

-- For other rooms to join: every area that ever was, by its latest name.
create view area_known with (security_invoker = true) as
  select distinct on (district, code) district, code, name, level, parent, valid_from, valid_to
  from area_spell order by district, code, valid_from desc;
grant select on area_known to anlan_app;

-- Each area with itself and everything above it: how a scope ("this area and all below") is asked for in SQL.
create table area_line (
  district text not null default current_setting('anlan.district'),
  area text not null,
  above text not null,
  primary key (district, area, above)
);
create index area_line_above on area_line (district, above, area);
call guard('area_line', 'select, insert');

-- Outlines as GeoJSON geometries in longitude and latitude; the latest version is drawn.
create table area_outline (
  district text not null default current_setting('anlan.district'),
  area text not null,
  version int not null default 1,
  outline text not null,
  recorded_at timestamptz not null,
  primary key (district, area, version)
);
call guard('area_outline', 'select, insert');

create view area_drawn with (security_invoker = true) as
  select distinct on (district, area) district, area, outline, recorded_at
  from area_outline order by district, area, version desc;
grant select on area_drawn to anlan_app;

-- Who borders whom, computed from the outlines; each pair both ways.
create table area_neighbour (
  district text not null default current_setting('anlan.district'),
  area text not null,
  other text not null,
  metres bigint not null,
  primary key (district, area, other)
);
call guard('area_neighbour', 'select, insert, delete');

-- How many people live where: counts by year, never persons. A corrected count is a further version.
create table area_people (
  district text not null default current_setting('anlan.district'),
  area text not null,
  year int not null check (year between 1949 and 2200),
  version int not null default 1,
  resident bigint check (resident >= 0),
  floating bigint check (floating >= 0),
  recorded_at timestamptz not null,
  primary key (district, area, year, version),
  check (resident is not null or floating is not null)
);
call guard('area_people', 'select, insert');

create view area_population with (security_invoker = true) as
  select distinct on (district, area, year) district, area, year, resident, floating, recorded_at
  from area_people order by district, area, year, version desc;
grant select on area_population to anlan_app;

-- A file between its being sent and its being taken in, so that what was shown beforehand is what is taken.
create table area_file (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  kind text not null check (kind in ('areas', 'outlines', 'people')),
  name text not null,
  content bytea,
  year int,
  sent_at timestamptz not null,
  taken_at timestamptz,
  primary key (district, id)
);
call guard('area_file', 'select, insert, update, delete');
