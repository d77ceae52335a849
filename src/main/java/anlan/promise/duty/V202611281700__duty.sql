-- A duty by its number in the campaign; a part of another where it was given down. All else stands in rows that are only added.
create table duty (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  campaign bigint not null,
  serial int not null check (serial > 0),
  parent bigint,
  primary key (district, id),
  unique (district, campaign, serial),
  foreign key (district, campaign) references campaign,
  foreign key (district, parent) references duty,
  check (parent <> id)
);
create index duty_parent on duty (district, parent) where parent is not null;
call guard('duty', 'select, insert');

-- What is to be done; the highest version holds, and says why it mends the one before. Days: working days it takes. Before: duties that end first.
create table duty_text (
  district text not null default current_setting('anlan.district'),
  duty bigint not null,
  version int not null check (version > 0),
  objective text not null collate "C",
  title text not null check (title <> ''),
  measures text not null,
  days int not null check (days between 1 and 500),
  before bigint[] not null,
  why text not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, duty, version),
  foreign key (district, duty) references duty,
  check (version = 1 or why <> '')
);
call guard('duty_text', 'select, insert');

-- What was done about it, in order. People: whoever did it, and the one whose post was lent to them. Named: the day that was typed, where the
-- last day was moved off a day nobody works. Done on: the day of which a progress tells.
create table duty_act (
  district text not null default current_setting('anlan.district'),
  duty bigint not null,
  number int not null check (number > 0),
  kind text not null check (kind in (
    'given', 'accepted', 'sent-back', 'progressed', 'divided', 'change-asked', 'change-granted', 'change-denied',
    'claimed', 'claim-recalled', 'confirmed', 'not-confirmed', 'mended', 'withdrawn')),
  unit bigint,
  charged bigint,
  due date,
  due_named date,
  done_on date,
  part bigint,
  words text not null,
  people bigint[] not null check (cardinality(people) between 1 and 2),
  made_at timestamptz not null,
  made_by text not null,
  unit_name text not null,
  primary key (district, duty, number),
  foreign key (district, duty) references duty,
  foreign key (district, part) references duty,
  foreign key (district, unit) references unit,
  check (number > 1 or kind = 'given'),
  check (kind not in ('sent-back', 'progressed', 'change-asked', 'change-denied', 'claimed', 'not-confirmed', 'mended', 'withdrawn')
    or words <> '')
);
call guard('duty_act', 'select, insert');

create table duty_evidence (
  district text not null default current_setting('anlan.district'),
  duty bigint not null,
  act int not null,
  file bigint not null,
  photo boolean not null,
  name text not null,
  primary key (district, duty, file),
  foreign key (district, duty, act) references duty_act
);
call guard('duty_evidence', 'select, insert');

-- Units that have or had to do with it: they see it.
create table duty_unit (
  district text not null default current_setting('anlan.district'),
  duty bigint not null,
  unit bigint not null,
  primary key (district, duty, unit),
  foreign key (district, duty) references duty,
  foreign key (district, unit) references unit
);
create index duty_unit_unit on duty_unit (district, unit, duty);
call guard('duty_unit', 'select, insert');

-- How it stands now, for lists: follows from the rows above, and is written with them.
create table duty_now (
  district text not null default current_setting('anlan.district'),
  duty bigint not null,
  campaign bigint not null,
  serial int not null,
  parent bigint,
  state text not null collate "C",
  objective text not null collate "C",
  title text not null,
  days int not null,
  before bigint[] not null,
  unit bigint not null,
  charged bigint,
  due date not null,
  asked boolean not null,
  since date not null,
  primary key (district, duty),
  foreign key (district, duty) references duty
);
create index duty_now_campaign on duty_now (district, campaign, due, duty);
create index duty_now_due on duty_now (district, due, duty) where state in ('given', 'returned', 'working', 'claimed');
create index duty_now_charged on duty_now (district, charged, state, due) where charged is not null;
create index duty_now_unit on duty_now (district, unit, state, due);
call guard('duty_now', 'select, insert, update');
