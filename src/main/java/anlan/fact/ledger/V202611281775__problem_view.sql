-- Searches of the ledger that somebody keeps under a name, for themselves or for all who see the ledger.
create table problem_view (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  person bigint not null,
  name text not null check (name <> ''),
  query text not null,
  shared boolean not null,
  made_by text not null,
  made_at timestamptz not null,
  primary key (district, id),
  unique (district, person, name)
);
call guard('problem_view', 'select, insert, delete');
