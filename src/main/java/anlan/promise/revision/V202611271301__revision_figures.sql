-- The figures that a revision changes. The highest number of a figure holds: what it is to be, and what stood when that was written; one
-- that is not kept any more was taken out of the revision again.
create table plan_revision_figure (
  district text not null default current_setting('anlan.district'),
  revision bigint not null,
  area text not null,
  phase text not null,
  indicator text not null,
  number int not null check (number > 0),
  kept boolean not null,
  value numeric(14, 6),
  was numeric(14, 6),
  made_at timestamptz not null,
  made_by text not null,
  person bigint not null,
  primary key (district, revision, area, phase, indicator, number),
  foreign key (district, revision) references plan_revision
);
call guard('plan_revision_figure', 'select, insert');

alter table plan_revision_step drop constraint plan_revision_step_kind_check;
alter table plan_revision_step add constraint plan_revision_step_kind_check
  check (kind in ('submitted', 'recalled', 'returned', 'approved', 'withdrawn', 'called-off'));
alter table plan_revision_step drop constraint plan_revision_step_check;
alter table plan_revision_step add constraint plan_revision_step_check
  check (kind not in ('returned', 'withdrawn', 'called-off') or why <> '');
