-- Which steps of filling the demonstration are done: a home left half filled is finished at the next start.
create table demonstration_step (
  district text not null default current_setting('anlan.district'),
  step text not null,
  done_at timestamptz not null default now(),
  primary key (district, step)
);
call guard('demonstration_step', 'select, insert');
