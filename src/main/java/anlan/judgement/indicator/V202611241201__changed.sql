-- By which transaction each table that values are reckoned from was changed last, and up to when its rows were recorded. While all of it is
-- the same, so are the values: what was read once may be held, in every node, and for no longer.
create table changed (
  district text not null default current_setting('anlan.district'),
  about text not null,
  mark text not null,
  latest timestamptz,
  primary key (district, about)
);
call guard('changed', 'select, insert, update');

-- The argument names the column of the instant at which a row was recorded: such a row counts only from then on.
create function note_change() returns trigger language plpgsql as $$
declare
  recorded timestamptz;
begin
  if coalesce(current_setting('anlan.district', true), '') <> '' then
    if tg_nargs = 1 then
      recorded := (to_jsonb(new) ->> tg_argv[0])::timestamptz;
    end if;
    insert into changed as c (about, mark, latest) values (tg_table_name, pg_current_xact_id()::text, recorded)
    on conflict (district, about) do update set mark = excluded.mark, latest = greatest(c.latest, excluded.latest)
      where c.mark <> excluded.mark or excluded.latest > coalesce(c.latest, '-infinity');
  end if;
  return null;
end $$;

do $$
declare
  of_rows text;
begin
  foreach of_rows in array array['area', 'area_line', 'area_people', 'coverage', 'coverage_question', 'incident_sum', 'figure_item',
      'figure_form', 'figure_form_end', 'figure_form_item', 'figure_form_unit', 'figure_value', 'campaign', 'plan_version', 'campaign_start',
      'campaign_closing', 'phase_closing', 'phase_reopening', 'target_act', 'target_version'] loop
    execute format('create trigger note_change after insert or update or delete on %I for each statement execute function note_change()', of_rows);
  end loop;
end $$;
create trigger note_change after insert on batch for each row execute function note_change('recorded_at');
create trigger note_change after insert on coverage_answer for each row execute function note_change('answered_at');
create trigger note_change after insert on figure_report for each row execute function note_change('recorded_at');
create trigger note_change after insert on definition for each row execute function note_change('recorded_at');
