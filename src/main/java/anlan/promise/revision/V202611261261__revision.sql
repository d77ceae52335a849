-- A change of the plan on its way: written, asked for, approved or sent back. What it says stands in its texts, how it stands in its
-- steps. A first one asks for the plan as it stands before the campaign is started.
create table plan_revision (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  campaign bigint not null,
  first boolean not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, id),
  foreign key (district, campaign) references campaign
);
create index plan_revision_campaign on plan_revision (district, campaign);
call guard('plan_revision', 'select, insert');

-- Each saving; the highest number holds. The base is the version that it was written on; without a day it takes effect when approved.
-- Clashes are the parts which both it and a version approved meanwhile had changed. Acts: the last one on figures when a first was asked for.
create table plan_revision_text (
  district text not null default current_setting('anlan.district'),
  revision bigint not null,
  number int not null check (number > 0),
  base int not null,
  content jsonb not null,
  effective_on date,
  why text not null,
  clashes jsonb not null,
  acts bigint not null,
  made_at timestamptz not null,
  made_by text not null,
  person bigint not null,
  primary key (district, revision, number),
  foreign key (district, revision) references plan_revision
);
call guard('plan_revision_text', 'select, insert');

create table plan_revision_step (
  district text not null default current_setting('anlan.district'),
  revision bigint not null,
  number int not null check (number > 0),
  kind text not null check (kind in ('submitted', 'recalled', 'returned', 'approved', 'withdrawn')),
  why text not null,
  made_at timestamptz not null,
  made_by text not null,
  unit text not null,
  person bigint not null,
  primary key (district, revision, number),
  foreign key (district, revision) references plan_revision,
  check (kind not in ('returned', 'withdrawn') or why <> '')
);
call guard('plan_revision_step', 'select, insert');

-- Whether the first version of a plan is approved before its campaign is started; the last word counts, without one it is not.
create table plan_approval_rule (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  needed boolean not null,
  why text not null check (why <> ''),
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, id)
);
call guard('plan_approval_rule', 'select, insert');
