-- What the office wrote in place of a shipped definition, or beside them: every version stays, so that an earlier value can be recomputed.
create table definition (
  district text not null default current_setting('anlan.district'),
  kind text not null check (kind in ('measure', 'indicator')),
  code text not null check (code ~ '^[a-z][a-z0-9_-]{1,39}$'),
  version int not null check (version > 0),
  content jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  why text not null check (length(why) between 1 and 500),
  primary key (district, kind, code, version)
);
call guard('definition', 'select, insert');
