-- The steps for duties: so many working days after the last day (before it: negative), to whom. The highest version holds.
create table urging_ladder (
  district text not null default current_setting('anlan.district'),
  version int not null check (version > 0),
  days int[] not null check (cardinality(days) between 1 and 6),
  tiers text[] not null check (cardinality(tiers) = cardinality(days) and tiers <@ array['handler', 'lead', 'coordinator', 'bulletin']),
  why text not null check (why <> ''),
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, version)
);
call guard('urging_ladder', 'select, insert');

-- A step that was taken for a duty's last day: once. Guessed: a year is not notified, and Monday to Friday were counted. People: who was told.
create table urging (
  district text not null default current_setting('anlan.district'),
  duty bigint not null,
  due date not null,
  days int not null,
  tier text not null collate "C" check (tier in ('handler', 'lead', 'coordinator', 'bulletin')),
  level int not null check (level between 0 and 2),
  fell_on date not null,
  guessed boolean not null,
  people bigint[] not null,
  made_at timestamptz not null,
  primary key (district, duty, due, tier, days),
  foreign key (district, duty) references duty
);
create index urging_up on urging (district, duty, due) where tier <> 'handler' and days > 0;
call guard('urging', 'select, insert');

-- Open duties that have gone past those who have them in hand, for their present last day: how high, and who was told on the way.
create view urging_now with (security_invoker = true) as
  select d.district, d.duty, d.due, u.level, u.people
  from duty_now d join lateral (
    select max(u.level) as level, array_agg(distinct p) filter (where p is not null) as people
    from urging u left join unnest(u.people) p on true
    where u.district = d.district and u.duty = d.duty and u.due = d.due and u.tier <> 'handler' and u.days > 0) u on u.level is not null
  where d.state in ('given', 'returned', 'working', 'claimed')
    and not exists (select from campaign_closing c where c.district = d.district and c.campaign = d.campaign);
grant select on urging_now to anlan_app;
