-- What may no longer be held goes on, wherever it was.
do $$
declare
  here text;
  unceasing constant text[] := array['audit.seal', 'audit.send-out', 'attachment.depart', 'vault.clear', 'notify.clear', 'signin.forget'];
begin
  update job set held = false, execution_time = case when picked then execution_time else now() end
    where held and task_name = any(unceasing);
  for here in select code from district loop
    perform set_config('anlan.district', here, true);
    insert into job_pause_end (pause, at, by)
      select p.id, now(), 'Anlan' from job_pause p
      where p.district = here and p.job = any(unceasing) and not exists (select from job_pause_end e where e.district = here and e.pause = p.id);
  end loop;
end $$;
