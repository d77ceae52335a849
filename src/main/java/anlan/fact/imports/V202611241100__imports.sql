-- Where the rows of a file stand between being checked and being kept. One table per import, owned by the application's role: rows are copied
-- in without row-level security, which COPY does not know, and are gone with the table. Not logged: after a crash the file is read again.
-- A restoration that was broken off leaves the empty schema behind.
create schema if not exists stage;
grant usage, create on schema stage to anlan_app;

-- An agency's own list of records; ids are unique within it.
create table source (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  dataset text not null,
  unit bigint not null,
  name text not null check (name <> ''),
  primary key (district, id),
  unique (district, dataset, unit, name),
  foreign key (district, unit) references unit
);
call guard('source', 'select, insert');

-- How a source's columns and codes were read last time.
create table import_profile (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  dataset text not null,
  source bigint not null,
  mapping text not null,
  kept_at timestamptz not null,
  primary key (district, id),
  foreign key (district, source) references source
);
create index import_profile_source on import_profile (district, source, id);
call guard('import_profile', 'select, insert');

-- One file on its way in. The state is a projection for people who wait; what was kept stands in its batch.
create table import (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  dataset text not null,
  source bigint not null,
  unit bigint not null,
  scope text[] not null,
  person text not null,
  asked_kind text not null check (asked_kind in ('PERSON', 'SYSTEM')),
  asked_by bigint not null,
  file_name text not null,
  file_size bigint not null,
  fingerprint text not null,
  mapping text,
  whole boolean not null default false,
  dry_run boolean not null default true,
  commit_asked boolean not null default false,
  from_month int,
  to_month int,
  state text not null check (state in ('received', 'checking', 'ready', 'committing', 'committed', 'refused', 'failed')),
  expected bigint,
  read bigint not null default 0,
  added bigint not null default 0,
  corrected bigint not null default 0,
  withdrawn bigint not null default 0,
  unchanged bigint not null default 0,
  rejected bigint not null default 0,
  reasons text not null default '[]',
  sample text not null default '[]',
  spoken text,
  compared_after bigint,
  received_at timestamptz not null,
  ended_at timestamptz,
  primary key (district, id),
  foreign key (district, source) references source
);
call guard('import', 'select, insert, update');

-- What was recorded together, at one instant. Ids rise with the instants: one batch of a district is written at a time.
create table batch (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  dataset text not null,
  source bigint,
  unit bigint,
  import bigint,
  undoes bigint,
  recorded_at timestamptz not null,
  recorded_by text not null,
  why text,
  primary key (district, id)
);
create index batch_time on batch (district, dataset, recorded_at);
call guard('batch', 'select, insert');

-- Which months of which areas a batch speaks for, by the kinds of records it brings. An area means itself and all below it; months are
-- counted as year * 12 + month - 1.
create table coverage (
  district text not null default current_setting('anlan.district'),
  batch bigint not null,
  area text not null,
  about text not null,
  from_month int not null,
  to_month int not null,
  primary key (district, batch, area, about, from_month),
  check (from_month <= to_month)
);
call guard('coverage', 'select, insert');

-- Spoken for, but without a row: none, or missing? Missing until answered.
create table coverage_question (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  batch bigint not null,
  area text not null,
  asks text not null check (asks in ('no-rows', 'part-month')),
  from_month int not null,
  to_month int not null,
  primary key (district, id)
);
create index coverage_question_batch on coverage_question (district, batch);
call guard('coverage_question', 'select, insert');

create table coverage_answer (
  district text not null default current_setting('anlan.district'),
  question bigint not null,
  answered_at timestamptz not null,
  answered_by text not null,
  answer text not null check (answer in ('none', 'missing')),
  primary key (district, question, answered_at),
  foreign key (district, question) references coverage_question
);
call guard('coverage_answer', 'select, insert');
