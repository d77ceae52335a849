create table unit (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  code text not null check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  name text not null check (length(name) between 1 and 80),
  kind text not null check (kind in ('commission', 'township', 'police-station', 'department', 'section')),
  parent bigint,
  -- The first day on which it was no longer there.
  ended_on date,
  version int not null default 1,
  primary key (district, id),
  unique (district, code),
  foreign key (district, parent) references unit,
  check (parent <> id)
);
create index unit_parent on unit (district, parent);
call guard('unit', 'select, insert, update');

-- The areas that a unit answers for, each with all below it.
create table unit_area (
  district text not null default current_setting('anlan.district'),
  unit bigint not null,
  area text not null,
  primary key (district, unit, area),
  foreign key (district, unit) references unit
);
create index unit_area_area on unit_area (district, area);
call guard('unit_area', 'select, insert, delete');

-- The areas of a unit, or of the nearest above it that has any: a section answers for what its office answers for.
create function areas_of(unit bigint) returns text[] language sql stable as $$
  with recursive up (id, parent, depth) as (
    select u.id, u.parent, 0 from unit u where u.id = $1
    union all select u.id, u.parent, up.depth + 1 from up join unit u on u.id = up.parent where up.depth < 20
  )
  select coalesce((
    select array_agg(a.area order by a.area) from unit_area a
    where a.unit = (select up.id from up where exists (select from unit_area x where x.unit = up.id) order by up.depth limit 1)
  ), '{}')
$$;

-- A unit and all below it; for a wide post of the commission all units, since the commission leads every one.
create function units_of(unit bigint, wide boolean) returns bigint[] language sql stable as $$
  with recursive up (id, parent, kind, depth) as (
    select u.id, u.parent, u.kind, 0 from unit u where u.id = $1
    union all select u.id, u.parent, u.kind, up.depth + 1 from up join unit u on u.id = up.parent where up.depth < 20
  ), down (id) as (
    select u.id from unit u where u.id = $1
    union select u.id from down join unit u on u.parent = down.id
  )
  select case when $2 and exists (select from up where up.kind = 'commission')
    then array(select u.id from unit u order by u.id) else array(select down.id from down order by down.id) end
$$;
grant execute on function areas_of, units_of to anlan_app;

create table person (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  name text not null check (length(name) between 1 and 40),
  -- The first day on which they were no longer there.
  left_on date,
  version int not null default 1,
  primary key (district, id)
);
call guard('person', 'select, insert, update');

create table post (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  person bigint not null,
  unit bigint not null,
  role text not null check (role in ('coordinator', 'lead', 'handler', 'screener', 'inspector', 'steward', 'assessor', 'discipline', 'auditor')),
  -- What the card on the door says; it carries no right.
  title text not null default '' check (length(title) <= 40),
  since date not null,
  until date,
  primary key (district, id),
  foreign key (district, person) references person,
  foreign key (district, unit) references unit
);
create index post_person on post (district, person);
create index post_unit on post (district, unit);
call guard('post', 'select, insert, update');

-- The name one signs in with, unique in the home: read before the district is known, hence without a policy. Without a password until its
-- owner has chosen one.
create table account (
  name text primary key check (name = lower(name) and length(name) between 2 and 60),
  district text not null,
  person bigint not null,
  password text,
  unique (district, person),
  foreign key (district, person) references person
);
grant select, insert, update on account to anlan_app;

-- One secret per person, sealed under a key that lies outside the database. Counts from the moment it was confirmed.
create table second_factor (
  district text not null default current_setting('anlan.district'),
  person bigint not null,
  secret bytea not null,
  confirmed_at timestamptz,
  -- The last time step used: a code opens once.
  last_step bigint not null default 0,
  primary key (district, person),
  foreign key (district, person) references person
);
call guard('second_factor', 'select, insert, update, delete');

create table recovery_code (
  district text not null default current_setting('anlan.district'),
  person bigint not null,
  hash text not null,
  used_at timestamptz,
  primary key (district, person, hash),
  foreign key (district, person) references person
);
call guard('recovery_code', 'select, insert, update, delete');

-- Devices that a person signed in from: they are throttled by themselves.
create table device (
  district text not null default current_setting('anlan.district'),
  hash text not null,
  person bigint not null,
  seen_at timestamptz not null default now(),
  primary key (district, hash),
  foreign key (district, person) references person
);
create index device_person on device (district, person);
call guard('device', 'select, insert, update, delete');

-- Links that open once: to choose a first password, or a new one.
create table one_time_link (
  district text not null default current_setting('anlan.district'),
  hash text not null,
  person bigint not null,
  purpose text not null check (purpose in ('invite', 'reset')),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (district, hash),
  foreign key (district, person) references person
);
create index one_time_link_person on one_time_link (district, person);
call guard('one_time_link', 'select, insert, update');

-- The link that founds the first district of an empty home; gone once used.
create table set_up_link (
  hash text primary key,
  expires_at timestamptz not null
);
grant select, insert, delete on set_up_link to anlan_app;

-- Systems that call by themselves, each of one unit.
create table token (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  unit bigint not null,
  name text not null check (length(name) between 1 and 60),
  hash text not null,
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['read', 'import', 'plan', 'work', 'audit', 'admin']),
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  used_at timestamptz,
  primary key (district, id),
  unique (district, hash),
  foreign key (district, unit) references unit
);
call guard('token', 'select, insert, update');

-- Leaking buckets of tries at signing in. Of the home, and worth nothing after a crash.
create unlogged table throttle (
  key text primary key,
  level double precision not null,
  at timestamptz not null
);
create index throttle_at on throttle (at);
grant select, insert, update, delete on throttle to anlan_app;

-- A file of units and people between being sent and being taken in, a day at most.
create table roster_file (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  name text not null,
  content bytea,
  sent_at timestamptz not null default now(),
  primary key (district, id)
);
call guard('roster_file', 'select, insert, update');
