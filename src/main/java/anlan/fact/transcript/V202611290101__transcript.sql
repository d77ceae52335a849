-- A ledger kept elsewhere, as it was sent: its head, what stands above and below its rows.
create table transcript (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  unit bigint not null,
  file_name text not null,
  fingerprint text not null,
  head text[] not null,
  above text[] not null,
  made_at timestamptz not null,
  made_by text not null,
  person bigint not null,
  primary key (district, id),
  foreign key (district, unit) references unit
);
call guard('transcript', 'select, insert');

-- How its columns and words were matched; the highest version holds, and the latest of all is where the next ledger begins.
create table transcript_mapping (
  district text not null default current_setting('anlan.district'),
  transcript bigint not null,
  version int not null check (version > 0),
  mapping text not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, transcript, version),
  foreign key (district, transcript) references transcript
);
create index transcript_mapping_latest on transcript_mapping (district, made_at);
call guard('transcript_mapping', 'select, insert');

-- It was brought in: so many rows became problems, were there before, were rejected; what stands below its rows.
create table transcript_commit (
  district text not null default current_setting('anlan.district'),
  transcript bigint not null,
  taken int not null,
  known int not null,
  rejected int not null,
  notes text[] not null,
  others int[] not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, transcript),
  foreign key (district, transcript) references transcript
);
call guard('transcript_commit', 'select, insert');

-- A row that became a problem, all its cells as they came. The key says them in short: the same row comes in once. Acts: how many the problem
-- had then, so that what was done since is told apart.
create table transcript_row (
  district text not null default current_setting('anlan.district'),
  transcript bigint not null,
  line int not null,
  key text not null collate "C",
  cells text[] not null,
  problem bigint not null,
  acts int not null check (acts > 0),
  primary key (district, transcript, line),
  unique (district, key),
  unique (district, problem),
  foreign key (district, transcript) references transcript,
  foreign key (district, problem) references problem
);
call guard('transcript_row', 'select, insert');

-- The workbook itself, until it is brought in; then the rows of it that were rejected.
create table transcript_file (
  district text not null default current_setting('anlan.district'),
  transcript bigint not null,
  kind text not null check (kind in ('sent', 'rejected')),
  content bytea not null,
  primary key (district, transcript, kind),
  foreign key (district, transcript) references transcript
);
call guard('transcript_file', 'select, insert, delete');
