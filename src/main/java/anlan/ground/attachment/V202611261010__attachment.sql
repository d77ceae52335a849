-- A file by its name; its content lies in the vault. What was sent is kept beside what became of it only where the office's rule asks for it.
create table attachment (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  name text not null check (name <> ''),
  kind text not null check (kind in ('jpeg', 'png', 'webp', 'pdf', 'docx', 'xlsx', 'ofd', 'text', 'csv')),
  address text not null,
  size bigint not null check (size > 0),
  width int,
  height int,
  removed text[] not null,
  original text,
  sent_at timestamptz not null,
  sent_by text not null,
  primary key (district, id),
  check ((width is null) = (height is null))
);
create index attachment_address on attachment (district, address);
-- The right to update is what PostgreSQL asks for to lock a row; a generated id cannot be changed.
call guard('attachment', 'select, insert, update (id), delete');

-- A record that uses a file: 'problem/7'. Its first part names the room that decides who may look.
create table attachment_use (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  file bigint not null,
  record text not null check (record ~ '^[a-z]+/.'),
  protected boolean not null,
  since timestamptz not null,
  primary key (district, id),
  foreign key (district, file) references attachment
);
create index attachment_use_file on attachment_use (district, file);
create index attachment_use_record on attachment_use (district, record);
call guard('attachment_use', 'select, insert, delete');

create table attachment_use_end (
  district text not null default current_setting('anlan.district'),
  use bigint not null,
  ended_at timestamptz not null,
  primary key (district, use),
  foreign key (district, use) references attachment_use on delete cascade
);
call guard('attachment_use_end', 'select, insert');

create view attachment_in_use with (security_invoker = true) as
  select u.district, u.file, u.record, u.protected, u.since from attachment_use u
  where not exists (select from attachment_use_end e where e.district = u.district and e.use = u.id);
grant select on attachment_in_use to anlan_app;

-- What was not taken, and why.
create table attachment_refusal (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  at timestamptz not null,
  by_name text not null,
  name text not null,
  size bigint not null,
  reason text not null,
  primary key (district, id)
);
call guard('attachment_refusal', 'select, insert');

-- The office's rule. A correction is a further version.
create table attachment_rule (
  district text not null default current_setting('anlan.district'),
  version int not null,
  biggest_mb int not null check (biggest_mb between 1 and 2000),
  originals boolean not null,
  why text not null check (why <> ''),
  set_at timestamptz not null,
  set_by text not null,
  primary key (district, version)
);
call guard('attachment_rule', 'select, insert');
