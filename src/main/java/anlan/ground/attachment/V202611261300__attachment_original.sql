-- Each look at a photo as it was sent, with its reason: for the next who asks, beside what the audit log holds.
create table attachment_original_look (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  file bigint not null,
  at timestamptz not null,
  by_name text not null,
  by_unit text not null,
  why text not null check (why <> ''),
  primary key (district, id),
  foreign key (district, file) references attachment on delete cascade
);
create index attachment_original_look_file on attachment_original_look (district, file);
call guard('attachment_original_look', 'select, insert');
