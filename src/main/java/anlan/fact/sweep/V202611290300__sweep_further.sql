-- Problems of a visit beyond its first, and those that were added to it later.
create table sweep_visit_further (
  district text not null default current_setting('anlan.district'),
  visit bigint not null,
  problem bigint not null,
  primary key (district, visit, problem),
  foreign key (district, visit) references sweep_visit
);
call guard('sweep_visit_further', 'select, insert');
