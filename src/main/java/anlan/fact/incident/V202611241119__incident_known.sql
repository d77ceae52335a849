-- For other rooms: every version of every incident, with who brought it, when, why and with which file. A version holds from its batch until
-- another replaced it.
create view incident_known with (security_invoker = true) as
  select i.district, i.id, i.version, s.name as source, i.source_id, i.area, i.kind, i.major,
         i.occurred_on, not i.occurred_month_only as day_known,
         case when i.occurred_month_only then (i.occurred_on + interval '1 month - 1 day')::date else i.occurred_on end as occurred_till,
         i.occurred_hour, i.reported_on, i.cleared_on, not i.cleared_month_only as cleared_day_known, i.cleared, i.lon, i.lat,
         i.withdrawn, i.batch, i.until, i.until is null as current,
         b.recorded_at, b.recorded_by, b.why, b.import, m.file_name, u.name as unit_name
  from incident i
  left join batch b on b.district = i.district and b.id = i.batch
  left join source s on s.district = i.district and s.id = i.source
  left join import m on m.district = b.district and m.id = b.import
  left join unit u on u.district = b.district and u.id = b.unit;
grant select on incident_known to anlan_app;

-- Sums of an area and all below it, by month or year, with the counts of the kinds side by side; a row holds for batches from since to before until.
create view incident_counts with (security_invoker = true) as
  select district, area, span, since, until, n, cleared, major, major_cleared from incident_sum;
grant select on incident_counts to anlan_app;

-- Counts by hour of the week, of the district and its townships.
create view incident_hour_counts with (security_invoker = true) as
  select district, area, span, since, until, n from incident_hours;
grant select on incident_hour_counts to anlan_app;
