-- The office's own levels of supervision; the highest version holds for what is listed from then on. Names are empty for those that ship.
create table listing_level (
  district text not null default current_setting('anlan.district'),
  code text not null collate "C" check (code ~ '^[a-z][a-z0-9-]{1,40}$'),
  version int not null check (version > 0),
  zh text not null,
  en text not null,
  position int not null,
  days int not null check (days between 1 and 730),
  reports int not null check (reports between 1 and 250),
  delister text not null collate "C" check (delister in ('another', 'supervisor')),
  reported boolean not null,
  held boolean not null,
  used boolean not null,
  why text not null check (why <> ''),
  made_by text not null,
  made_at timestamptz not null,
  primary key (district, code, version)
);
call guard('listing_level', 'select, insert');

-- What stands keeps the rules under which it was listed: those that ship have version 0.
alter table listing drop constraint listing_level_check;
alter table listing add constraint listing_level_check check (level ~ '^[a-z][a-z0-9-]{1,40}$');
alter table listing add column level_version int not null default 0;

create or replace view listing_open with (security_invoker = true) as
  select g.* from listing g where not exists (
    select from listing_act a where a.district = g.district and a.listing = g.id and a.kind = 'off-granted');
