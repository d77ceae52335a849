create table campaign (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  template text not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, id)
);
call guard('campaign', 'select, insert');

-- The plan's text, whole, once for each change of it.
create table plan_version (
  district text not null default current_setting('anlan.district'),
  campaign bigint not null,
  version int not null check (version > 0),
  content jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  why text not null,
  primary key (district, campaign, version),
  foreign key (district, campaign) references campaign
);
call guard('plan_version', 'select, insert');

create table campaign_start (
  district text not null default current_setting('anlan.district'),
  campaign bigint not null,
  started_on date not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, campaign),
  foreign key (district, campaign) references campaign
);
call guard('campaign_start', 'select, insert');

create table campaign_closing (
  district text not null default current_setting('anlan.district'),
  campaign bigint not null,
  closed_on date not null,
  why text not null check (why <> ''),
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, campaign),
  foreign key (district, campaign) references campaign_start
);
call guard('campaign_closing', 'select, insert');

-- One thing done to targets: a figure set, a spread over areas, or the reversal of an earlier act.
create table target_act (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  campaign bigint not null,
  kind text not null check (kind in ('set', 'spread', 'reversal')),
  reverses bigint,
  made_at timestamptz not null,
  made_by text not null,
  unit text not null,
  why text not null,
  repeat_key text,
  repeat_hash text,
  primary key (district, id),
  unique (district, campaign, reverses),
  unique (district, campaign, repeat_key),
  foreign key (district, campaign) references campaign,
  foreign key (district, reverses) references target_act,
  check ((kind = 'reversal') = (reverses is not null))
);
call guard('target_act', 'select, insert');

-- A figure of the plan; an empty phase means the whole campaign, no value means XX. The highest version holds.
create table target_version (
  district text not null default current_setting('anlan.district'),
  campaign bigint not null,
  area text not null,
  phase text not null,
  indicator text not null,
  version int not null check (version > 0),
  value numeric(14, 6),
  act bigint not null,
  primary key (district, campaign, area, phase, indicator, version),
  foreign key (district, campaign) references campaign,
  foreign key (district, act) references target_act
);
create index target_version_act on target_version (district, act);
call guard('target_version', 'select, insert');

create view target_now with (security_invoker = true) as
select distinct on (district, campaign, area, phase, indicator) district, campaign, area, phase, indicator, version, value
from target_version order by district, campaign, area, phase, indicator, version desc;
grant select on target_now to anlan_app;

create table key_area (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  campaign bigint not null,
  area text not null,
  from_on date not null,
  to_on date,
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, id),
  foreign key (district, campaign) references campaign,
  check (to_on >= from_on)
);
create index key_area_campaign on key_area (district, campaign, area);
call guard('key_area', 'select, insert');

-- Taken off the list before its time, or where no end was set.
create table key_area_end (
  district text not null default current_setting('anlan.district'),
  key_area bigint not null,
  ended_on date not null,
  why text not null check (why <> ''),
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, key_area),
  foreign key (district, key_area) references key_area
);
call guard('key_area_end', 'select, insert');

-- The coordinator's word, with evidence, that a criterion holds; the last one counts.
create table criterion_confirmation (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  campaign bigint not null,
  phase text not null,
  criterion text not null,
  evidence text not null check (evidence <> ''),
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, id),
  foreign key (district, campaign) references campaign_start
);
create index criterion_confirmation_phase on criterion_confirmation (district, campaign, phase, criterion);
call guard('criterion_confirmation', 'select, insert');

-- Each closing of a phase, with what was true that day; a reopening names the closing it undoes and why.
create table phase_closing (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  campaign bigint not null,
  phase text not null,
  closed_on date not null,
  snapshot jsonb not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, id),
  foreign key (district, campaign) references campaign_start
);
create index phase_closing_campaign on phase_closing (district, campaign, phase);
call guard('phase_closing', 'select, insert');

create table phase_reopening (
  district text not null default current_setting('anlan.district'),
  closing bigint not null,
  why text not null check (why <> ''),
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, closing),
  foreign key (district, closing) references phase_closing
);
call guard('phase_reopening', 'select, insert');
