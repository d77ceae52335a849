create table unit (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  code text not null,
  name text not null,
  kind text not null check (kind in ('commission', 'township', 'police-station', 'department', 'section')),
  parent bigint,
  primary key (district, id),
  unique (district, code),
  foreign key (district, parent) references unit
);
call guard('unit', 'select, insert, update');

-- The areas that a unit answers for, each with all below it.
create table unit_area (
  district text not null default current_setting('anlan.district'),
  unit bigint not null,
  area text not null,
  primary key (district, unit, area),
  foreign key (district, unit) references unit
);
call guard('unit_area', 'select, insert, delete');

create table person (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  name text not null,
  left_on date,
  primary key (district, id)
);
call guard('person', 'select, insert, update');

create table post (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  person bigint not null,
  unit bigint not null,
  role text not null,
  since date not null,
  until date,
  primary key (district, id),
  foreign key (district, person) references person,
  foreign key (district, unit) references unit
);
create index post_person on post (district, person);
call guard('post', 'select, insert, update');

-- The name one signs in with, unique in the home: read before the district is known, hence without a policy.
create table account (
  name text primary key,
  district text not null,
  person bigint not null,
  password text not null,
  foreign key (district, person) references person
);
grant select, insert, update on account to anlan_app;
