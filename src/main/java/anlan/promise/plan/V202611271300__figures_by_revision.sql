-- After the start a change of figures comes with a version of the plan and holds from that one's day.
alter table target_act add column plan_version int;
alter table target_act add foreign key (district, campaign, plan_version) references plan_version;
alter table target_act drop constraint target_act_kind_check;
alter table target_act add constraint target_act_kind_check check (kind in ('set', 'spread', 'reversal', 'revision'));
alter table target_act add constraint target_act_version_check check ((kind = 'revision') = (plan_version is not null));

-- An approved version that was called off before its day came.
create table plan_version_off (
  district text not null default current_setting('anlan.district'),
  campaign bigint not null,
  version int not null,
  why text not null check (why <> ''),
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, campaign, version),
  foreign key (district, campaign, version) references plan_version
);
call guard('plan_version_off', 'select, insert');

-- What was said last of each figure, also where its day has not come.
create or replace view target_now with (security_invoker = true) as
select distinct on (v.district, v.campaign, v.area, v.phase, v.indicator)
  v.district, v.campaign, v.area, v.phase, v.indicator, v.version, v.value
from target_version v join target_act a on a.district = v.district and a.id = v.act
where not exists (select from plan_version_off o
  where o.district = a.district and o.campaign = a.campaign and o.version = a.plan_version)
order by v.district, v.campaign, v.area, v.phase, v.indicator, v.version desc;

-- The figures in force on a day, as they were known at an instant. Before the start counts what it was started with; after the closing
-- nothing comes into force any more.
create function target_standing(on_day date, known timestamptz)
returns table (district text, campaign bigint, area text, phase text, indicator text, version int, value numeric)
language sql stable as $$
  select distinct on (v.district, v.campaign, v.area, v.phase, v.indicator) v.district, v.campaign, v.area, v.phase, v.indicator, v.version, v.value
  from target_version v
  join target_act a on a.district = v.district and a.id = v.act
  left join campaign_start s on s.district = v.district and s.campaign = v.campaign
  left join campaign_closing e on e.district = v.district and e.campaign = v.campaign
  left join plan_version p on p.district = a.district and p.campaign = a.campaign and p.version = a.plan_version
  left join plan_version_off o on o.district = p.district and o.campaign = p.campaign and o.version = p.version
  where a.made_at <= greatest(known, s.made_at) and o.version is null
    and (p.effective_on is null or p.effective_on <= least(on_day, e.closed_on))
  order by v.district, v.campaign, v.area, v.phase, v.indicator, v.version desc
$$;

-- The figures that belong to a version of the plan: what came with it and the ones before, and what was set before the next one was made.
create function target_of_version(of_campaign bigint, of_version int)
returns table (area text, phase text, indicator text, version int, value numeric)
language sql stable as $$
  select distinct on (v.area, v.phase, v.indicator) v.area, v.phase, v.indicator, v.version, v.value
  from target_version v
  join target_act a on a.district = v.district and a.id = v.act
  left join plan_version n on n.district = v.district and n.campaign = v.campaign and n.version = of_version + 1
  left join plan_version_off o on o.district = a.district and o.campaign = a.campaign and o.version = a.plan_version
  where v.campaign = of_campaign and (o.version is null or o.version = of_version)
    and case when a.plan_version is null then a.made_at < coalesce(n.made_at, 'infinity') else a.plan_version <= of_version end
  order by v.area, v.phase, v.indicator, v.version desc
$$;
grant execute on function target_standing(date, timestamptz), target_of_version(bigint, int) to anlan_app;
