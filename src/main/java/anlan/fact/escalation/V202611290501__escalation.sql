-- The steps for problems of one severity: so many working days after the last day (before it: negative), to whom. The highest version holds.
create table escalation_ladder (
  district text not null default current_setting('anlan.district'),
  severity text not null collate "C" check (severity in ('minor', 'serious', 'grave')),
  version int not null check (version > 0),
  days int[] not null check (cardinality(days) between 1 and 6),
  tiers text[] not null check (cardinality(tiers) = cardinality(days) and tiers <@ array['handler', 'lead', 'coordinator', 'bulletin']),
  why text not null check (why <> ''),
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, severity, version)
);
call guard('escalation_ladder', 'select, insert');

-- A step that was taken for a last day: once. Guessed: a year is not notified, and Monday to Friday were counted.
create table escalation (
  district text not null default current_setting('anlan.district'),
  problem bigint not null,
  state text not null collate "C",
  due date not null,
  days int not null,
  tier text not null collate "C" check (tier in ('handler', 'lead', 'coordinator', 'bulletin')),
  level int not null check (level between 0 and 2),
  fell_on date not null,
  guessed boolean not null,
  told int not null,
  made_at timestamptz not null,
  primary key (district, problem, state, due, tier, days),
  foreign key (district, problem) references problem
);
create index escalation_level on escalation (district, level, problem) where level > 0;
call guard('escalation', 'select, insert');

-- When the clock has to look at an open problem again; since: the day from which its present last day is known.
create table escalation_watch (
  district text not null default current_setting('anlan.district'),
  problem bigint not null,
  state text not null collate "C",
  due date not null,
  since date not null,
  look_on date not null,
  primary key (district, problem),
  foreign key (district, problem) references problem
);
create index escalation_watch_look on escalation_watch (district, look_on, problem);
call guard('escalation_watch', 'select, insert, update, delete');

-- How high each open problem has gone for its present last day, and since when.
create view escalation_now with (security_invoker = true) as
  select e.district, e.problem, max(e.level) as level, max(e.made_at) as since
  from escalation e join problem_now p on p.district = e.district and p.problem = e.problem and p.state = e.state and p.due = e.due
  where e.level > 0 group by e.district, e.problem;
grant select on escalation_now to anlan_app;
