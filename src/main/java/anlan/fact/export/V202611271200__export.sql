-- A large file of records being made for somebody: what was asked for, how far it is, and when it was ready. It is there for a day.
create table export_task (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  account text not null,
  person text not null,
  unit_name text not null,
  -- The filter as it stands in an address.
  address text not null,
  ending text not null check (ending in ('csv', 'xlsx')),
  name text not null,
  language text not null,
  roots text[] not null,
  total bigint not null check (total >= 0),
  begun_at timestamptz not null,
  rows_done bigint not null default 0,
  tries int not null default 0,
  cancelled_at timestamptz,
  failed_at timestamptz,
  made_at timestamptz,
  size bigint,
  primary key (district, id),
  check ((made_at is null) = (size is null)),
  check (num_nonnulls(cancelled_at, failed_at, made_at) <= 1)
);
call guard('export_task', 'select, insert, update, delete');

-- The file in pieces of a mebibyte, so that any part of it can be sent again without making it anew.
create table export_piece (
  district text not null default current_setting('anlan.district'),
  task bigint not null,
  piece int not null check (piece >= 0),
  bytes bytea not null,
  primary key (district, task, piece),
  foreign key (district, task) references export_task on delete cascade
);
call guard('export_piece', 'select, insert, delete');
