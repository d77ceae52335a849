-- A change of areas from a day on, by the document that says so; one that was taken back before its day never was.
create table area_change (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  day date not null,
  kind text not null check (kind in ('merge', 'split', 'move', 'rename')),
  document text not null check (document <> ''),
  taken_at timestamptz not null,
  taken_by text not null,
  primary key (district, id)
);
call guard('area_change', 'select, insert');

create table area_change_line (
  district text not null default current_setting('anlan.district'),
  change bigint not null,
  old text not null collate "C",
  new text not null collate "C",
  old_name text not null check (old_name <> ''),
  new_name text not null check (new_name <> ''),
  primary key (district, change, old, new),
  foreign key (district, change) references area_change,
  check (length(old) = length(new)),
  check (left(new, 6) = district)
);
create index area_change_line_old on area_change_line (district, old);
create index area_change_line_new on area_change_line (district, new);
call guard('area_change_line', 'select, insert');

create table area_change_back (
  district text not null default current_setting('anlan.district'),
  change bigint not null,
  taken_back_at timestamptz not null,
  taken_back_by text not null,
  why text not null check (why <> ''),
  primary key (district, change),
  foreign key (district, change) references area_change
);
call guard('area_change_back', 'select, insert');

-- An area as it is from the change on, in areas as they were before: with a sign, these make it up; 0 where one of them was divided, so that
-- nobody can tell. An area without rows here is not touched. ended: whether that earlier area ended by the change.
create table area_part (
  district text not null default current_setting('anlan.district'),
  change bigint not null,
  area text not null collate "C",
  before text not null collate "C",
  sign smallint not null check (sign in (-1, 0, 1)),
  ended boolean not null,
  primary key (district, change, area, before),
  foreign key (district, change) references area_change
);
call guard('area_part', 'select, insert');

create view area_change_standing with (security_invoker = true) as
  select c.district, c.id, c.day, c.kind, c.document from area_change c
  where not exists (select from area_change_back b where b.district = c.district and b.change = c.id);
grant select on area_change_standing to anlan_app;
