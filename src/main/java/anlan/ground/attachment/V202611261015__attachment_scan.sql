-- What the scanner said of a content, whatever files have it.
create table attachment_scan (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  address text not null,
  at timestamptz not null,
  verdict text not null check (verdict in ('clean', 'found', 'unable')),
  said text not null,
  primary key (district, id)
);
create index attachment_scan_address on attachment_scan (district, address);
call guard('attachment_scan', 'select, insert, delete');

-- What came in with something found in it: sealed away for a while, should the scanner have been wrong. Nobody is given it.
create table attachment_sealed (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  address text not null,
  name text not null,
  size bigint not null,
  found text not null,
  at timestamptz not null,
  by_name text not null,
  primary key (district, id)
);
create index attachment_sealed_address on attachment_sealed (district, address);
call guard('attachment_sealed', 'select, insert, delete');
