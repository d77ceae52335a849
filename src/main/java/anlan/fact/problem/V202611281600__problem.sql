-- A problem by its number of the year. All else that is known of it stands in rows that are only added.
create table problem (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  year int not null,
  serial int not null check (serial > 0),
  primary key (district, id),
  unique (district, year, serial)
);
call guard('problem', 'select, insert');

-- What is written down about it; the highest version holds, and says why it mends the one before.
create table problem_account (
  district text not null default current_setting('anlan.district'),
  problem bigint not null,
  version int not null check (version > 0),
  category text not null collate "C",
  nature text not null check (nature in ('single', 'recurring', 'standing')),
  severity text not null check (severity in ('minor', 'serious', 'grave')),
  area text not null collate "C",
  spot text not null,
  lon double precision,
  lat double precision,
  title text not null check (title <> ''),
  detail text not null,
  source text not null check (source in ('daily', 'sweep', 'report', 'inspection', 'meeting', 'import')),
  found_on date not null,
  why text not null,
  made_at timestamptz not null,
  made_by text not null,
  person bigint not null,
  primary key (district, problem, version),
  foreign key (district, problem) references problem,
  check ((lon is null) = (lat is null)),
  check (version = 1 or why <> '')
);
call guard('problem_account', 'select, insert');

-- What was done about it, in order. People: whoever did it, and the one whose post was lent to them. Due: the last day of the next step, the
-- day and the working days it was reckoned from, or the day that was named where it was moved off a day nobody works.
create table problem_act (
  district text not null default current_setting('anlan.district'),
  problem bigint not null,
  number int not null check (number > 0),
  kind text not null check (kind in (
    'found', 'assigned', 'accepted', 'sent-back', 'offered', 'taken-over', 'declined', 'offer-recalled', 'charged',
    'proposed', 'agreed', 'disagreed', 'progressed', 'longer-asked', 'longer-granted', 'longer-denied',
    'claimed', 'claim-recalled', 'verified', 'not-verified', 'held', 'recurred', 'reopened',
    'unfixed', 'withdrawn', 'merged', 'took-in', 'parted', 'gave-back')),
  unit bigint,
  charged bigint,
  due date,
  due_from date,
  due_days int not null default 0,
  due_named date,
  words text not null,
  other bigint,
  people bigint[] not null check (cardinality(people) between 1 and 2),
  made_at timestamptz not null,
  made_by text not null,
  unit_name text not null,
  primary key (district, problem, number),
  foreign key (district, problem) references problem,
  foreign key (district, unit) references unit,
  foreign key (district, other) references problem,
  check (number > 1 or kind = 'found'),
  check (kind not in ('sent-back', 'offered', 'declined', 'disagreed', 'not-verified', 'recurred', 'reopened', 'unfixed', 'withdrawn')
    or words <> '')
);
call guard('problem_act', 'select, insert');

create table problem_evidence (
  district text not null default current_setting('anlan.district'),
  problem bigint not null,
  act int not null,
  file bigint not null,
  photo boolean not null,
  name text not null,
  primary key (district, problem, file),
  foreign key (district, problem, act) references problem_act
);
call guard('problem_evidence', 'select, insert');

-- Units that have or had to do with it: they see it.
create table problem_unit (
  district text not null default current_setting('anlan.district'),
  problem bigint not null,
  unit bigint not null,
  primary key (district, problem, unit),
  foreign key (district, problem) references problem,
  foreign key (district, unit) references unit
);
create index problem_unit_unit on problem_unit (district, unit, problem);
call guard('problem_unit', 'select, insert');

-- How it stands now, for lists: follows from the rows above, and is written with them.
create table problem_now (
  district text not null default current_setting('anlan.district'),
  problem bigint not null,
  number text not null collate "C",
  state text not null collate "C",
  round int not null,
  unit bigint,
  charged bigint,
  offer bigint,
  due date,
  category text not null collate "C",
  nature text not null collate "C",
  severity text not null collate "C",
  area text not null collate "C",
  source text not null collate "C",
  title text not null,
  spot text not null,
  found_on date not null,
  since date not null,
  primary key (district, problem),
  foreign key (district, problem) references problem
);
create index problem_now_due on problem_now (district, due, problem) where state in (
  'found', 'assigned', 'offered', 'accepted', 'proposed', 'working', 'claimed', 'closed');
create index problem_now_state on problem_now (district, state, due, problem);
create index problem_now_unit on problem_now (district, unit, state, due);
create index problem_now_charged on problem_now (district, charged, state, due) where charged is not null;
create index problem_now_offer on problem_now (district, offer) where offer is not null;
create index problem_now_area on problem_now (district, area, state);
create index problem_now_found on problem_now (district, found_on, problem);
call guard('problem_now', 'select, insert, update');

-- Kinds of problems. The names are empty for those that ship: they are named in the house's words. What a claim needs: photos, papers.
create table problem_category (
  district text not null default current_setting('anlan.district'),
  code text not null collate "C" check (code ~ '^[a-z][a-z0-9-]{1,40}$'),
  version int not null check (version > 0),
  zh text not null,
  en text not null,
  photos int not null check (photos between 0 and 20),
  papers int not null check (papers between 0 and 20),
  used boolean not null,
  position int not null,
  why text not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, code, version)
);
call guard('problem_category', 'select, insert');

-- Within how many working days each step is due; the highest version holds.
create table problem_term (
  district text not null default current_setting('anlan.district'),
  step text not null collate "C" check (step in ('assign', 'accept', 'measure', 'agree', 'verify', 'look-back')),
  version int not null check (version > 0),
  days int not null check (days between 1 and 250),
  why text not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, step, version)
);
call guard('problem_term', 'select, insert');
