-- A problem, or a case by its number and kind, put under supervision. The number is that of its notice; empty where none was taken.
create table listing (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  level text not null collate "C" check (level in ('district', 'city', 'province')),
  problem bigint,
  case_number text,
  case_kind text collate "C" check (case_kind in ('homicide', 'injury', 'robbery', 'theft', 'fraud', 'drugs', 'gambling', 'other-criminal', 'public-order')),
  area text not null collate "C",
  unit bigint not null,
  reason text not null check (reason <> ''),
  demands text not null check (demands <> ''),
  supervisor bigint not null,
  supervisor_name text not null,
  number text not null,
  listed_on date not null,
  primary key (district, id),
  foreign key (district, problem) references problem,
  foreign key (district, unit) references unit,
  check ((problem is null) = (case_number is not null) and (case_number is null) = (case_kind is null))
);
create index listing_problem on listing (district, problem) where problem is not null;
call guard('listing', 'select, insert');

-- What was done about it, in order. Result: of a case, whether it was cleared.
create table listing_act (
  district text not null default current_setting('anlan.district'),
  listing bigint not null,
  number int not null check (number > 0),
  kind text not null collate "C" check (kind in (
    'listed', 'reported', 'longer-asked', 'longer-granted', 'longer-denied', 'result', 'off-asked', 'off-granted', 'off-denied')),
  due date,
  cleared boolean,
  words text not null,
  people bigint[] not null check (cardinality(people) between 1 and 2),
  made_on date not null,
  made_at timestamptz not null,
  made_by text not null,
  unit_name text not null,
  primary key (district, listing, number),
  foreign key (district, listing) references listing,
  check (kind <> 'result' or cleared is not null)
);
call guard('listing_act', 'select, insert');

-- Those that stand: neither ended nor taken off.
create view listing_open with (security_invoker = true) as
  select g.* from listing g where not exists (
    select from listing_act a where a.district = g.district and a.listing = g.id and a.kind = 'off-granted');
grant select on listing_open to anlan_app;
