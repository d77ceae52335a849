-- How the parts of helping units stand now, for lists and the clock: follows from the acts, and is written with them.
create table problem_help (
  district text not null default current_setting('anlan.district'),
  problem bigint not null,
  unit bigint not null,
  state text not null collate "C" check (state in ('asked', 'taken', 'sent-back', 'given', 'waived')),
  due date,
  primary key (district, problem, unit),
  foreign key (district, problem) references problem,
  foreign key (district, unit) references unit
);
create index problem_help_unit on problem_help (district, unit, state, due);
create index problem_help_due on problem_help (district, due) where state in ('asked', 'taken');
call guard('problem_help', 'select, insert, update');

-- Which areas a problem touches beside its main one; the highest version holds.
create table problem_areas (
  district text not null default current_setting('anlan.district'),
  problem bigint not null,
  version int not null check (version > 0),
  areas text[] not null,
  why text not null check (why <> ''),
  made_by text not null,
  made_at timestamptz not null,
  primary key (district, problem, version),
  foreign key (district, problem) references problem
);
call guard('problem_areas', 'select, insert');
