-- What somebody did to many problems at once: each line is the act it made, or the version of what is written down.
create table bundle (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  person bigint not null,
  act text not null,
  words text not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, id)
);
create index bundle_person on bundle (district, person, id);
call guard('bundle', 'select, insert');

create table bundle_line (
  district text not null default current_setting('anlan.district'),
  bundle bigint not null,
  problem bigint not null,
  act int,
  account int,
  primary key (district, bundle, problem),
  foreign key (district, bundle) references bundle,
  foreign key (district, problem) references problem,
  check ((act is null) <> (account is null))
);
call guard('bundle_line', 'select, insert');

create table bundle_undone (
  district text not null default current_setting('anlan.district'),
  bundle bigint not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, bundle),
  foreign key (district, bundle) references bundle
);
call guard('bundle_undone', 'select, insert');
