-- What is to run, when, and which node has taken it: the layout that db-scheduler expects, and five columns of ours. It is read before a
-- district is bound and so carries no policy; it holds names of jobs, codes of districts and instants, no more.
create table job (
  task_name text not null collate "C",
  task_instance text not null collate "C",
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  began timestamptz,                          -- when the run under way was begun
  woken timestamptz,                          -- somebody wanted it while it ran: once more, then
  asked boolean not null default false,       -- a person wants the next run
  asked_now boolean not null default false,   -- a person wanted the run under way
  held boolean not null default false,        -- until it is let go on again
  primary key (task_name, task_instance)
);
create index job_due on job (execution_time);
grant select, insert, update, delete on job to anlan_app;

create function job_moves() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.picked and not old.picked then
      new.began := new.last_heartbeat;
      new.asked_now := old.asked;
      new.asked := false;
      new.woken := null;
    elsif old.picked and not new.picked then
      -- What is failing is not hurried by what goes on around it, only by a person.
      if old.woken is not null and (old.asked or coalesce(new.consecutive_failures, 0) = 0) then
        new.execution_time := least(new.execution_time, old.woken);
      end if;
      new.began := null;
      new.woken := null;
      new.asked_now := false;
    end if;
  end if;
  if new.held and not new.picked then
    new.execution_time := timestamptz '9999-12-31 00:00:00Z';
  end if;
  return new;
end $$;
create trigger job_moves before insert or update on job for each row execute function job_moves();

-- What ran: kept for a set time. Of a failure the kind, the class and the code under which the log has the particulars; never its text, which
-- may name a person.
create table job_run (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  job text not null collate "C",
  started_at timestamptz not null,
  ended_at timestamptz not null,
  node text not null,
  outcome text not null check (outcome in ('done', 'failed', 'cut')),
  did bigint,
  asked boolean not null,
  fault text,
  thrown text,
  code text,
  primary key (district, id),
  check ((outcome = 'done') = (did is not null)),
  check ((outcome = 'failed') = (fault is not null and thrown is not null and code is not null))
);
create index job_run_of on job_run (district, job, id);
create index job_run_started on job_run (district, started_at);
call guard('job_run', 'select, insert, delete');

create table job_pause (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  job text not null collate "C",
  at timestamptz not null,
  by text not null,
  why text not null check (why <> ''),
  primary key (district, id)
);
create index job_pause_of on job_pause (district, job, id);
call guard('job_pause', 'select, insert');

create table job_pause_end (
  district text not null default current_setting('anlan.district'),
  pause bigint not null,
  at timestamptz not null,
  by text not null,
  primary key (district, pause),
  foreign key (district, pause) references job_pause
);
call guard('job_pause_end', 'select, insert');
