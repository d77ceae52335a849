-- A person's own device, by what it is called; the hash of what it shows.
create table phone_key (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  person bigint not null,
  name text not null check (name <> ''),
  hash text not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  used_from inet,
  revoked_at timestamptz,
  primary key (district, id),
  unique (district, hash),
  foreign key (district, person) references person
);
create index phone_key_person on phone_key (district, person);
call guard('phone_key', 'select, insert, update');
