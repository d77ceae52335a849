-- A form that somebody began for a block, wherever it was filled in. Its editions are what was sent.
create table submission (
  district text not null default current_setting('anlan.district'),
  id uuid not null,
  sweep bigint not null,
  cut bigint not null,
  cell int not null,
  person bigint not null,
  made_by text not null,
  begun_at timestamptz not null,
  primary key (district, id),
  foreign key (district, sweep) references sweep
);
create index submission_sweep on submission (district, sweep, person);
call guard('submission', 'select, insert');

-- As it was sent. Base: the edition it was made from; null for the first. Known: visits of the block by others that were known there.
-- Started and saved at: by the clock there, which was so many seconds ahead of ours. Answers, findings and pictures: JSON.
create table submission_edition (
  district text not null default current_setting('anlan.district'),
  id uuid not null,
  submission uuid not null,
  base uuid,
  sheet bigint not null,
  sheet_version int not null,
  result text not null check (result in ('clear', 'found', 'unreached')),
  why text not null,
  known int not null check (known >= 0),
  answers text not null,
  findings text not null,
  pictures text not null,
  started_at timestamptz,
  saved_at timestamptz,
  ahead bigint not null,
  way text not null,
  received_at timestamptz not null,
  made_by text not null,
  primary key (district, id),
  foreign key (district, submission) references submission
);
create index submission_edition_of on submission_edition (district, submission, received_at);
create index submission_edition_base on submission_edition (district, base);
call guard('submission_edition', 'select, insert');

-- It counts, as the so-manieth version. Words: of whoever decided that; empty where nobody had to.
create table submission_taking (
  district text not null default current_setting('anlan.district'),
  edition uuid not null,
  submission uuid not null,
  version int not null check (version > 0),
  taken_at timestamptz not null,
  taken_by text not null,
  words text not null,
  primary key (district, edition),
  unique (district, submission, version),
  foreign key (district, edition) references submission_edition
);
call guard('submission_taking', 'select, insert');

-- It waits for somebody to decide. Reasons: JSON, word keys with what they name.
create table submission_hold (
  district text not null default current_setting('anlan.district'),
  edition uuid not null,
  reasons text not null,
  held_at timestamptz not null,
  primary key (district, edition),
  foreign key (district, edition) references submission_edition
);
call guard('submission_hold', 'select, insert');

-- It does not count; it stays to be read.
create table submission_aside (
  district text not null default current_setting('anlan.district'),
  edition uuid not null,
  set_at timestamptz not null,
  set_by text not null,
  words text not null check (words <> ''),
  primary key (district, edition),
  foreign key (district, edition) references submission_edition
);
call guard('submission_aside', 'select, insert');

-- A finding that became an entry of the ledger, once.
create table submission_finding (
  district text not null default current_setting('anlan.district'),
  id uuid not null,
  submission uuid not null,
  edition uuid not null,
  problem bigint not null,
  number text not null,
  primary key (district, id),
  foreign key (district, edition) references submission_edition
);
create index submission_finding_of on submission_finding (district, submission);
call guard('submission_finding', 'select, insert');

create view submission_waiting with (security_invoker = true) as
  select e.district, s.sweep, s.cut, s.cell, s.person, e.id as edition, e.made_by, e.received_at, h.reasons
  from submission_hold h
  join submission_edition e on e.district = h.district and e.id = h.edition
  join submission s on s.district = e.district and s.id = e.submission
  where not exists (select from submission_taking t where t.district = e.district and t.edition = e.id)
    and not exists (select from submission_aside a where a.district = e.district and a.edition = e.id);
grant select on submission_waiting to anlan_app;
