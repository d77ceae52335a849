-- Content that is kept: where it lies, and its key wrapped by the home's keys. The same content has one address within a district and
-- another in every other district.
create table vault_content (
  district text not null default current_setting('anlan.district'),
  address text not null check (address ~ '^[0-9a-f]{64}$'),
  location text not null,
  size bigint not null check (size >= 0),
  wrapped bytea not null,
  kept_at timestamptz not null,
  primary key (district, address)
);
call guard('vault_content', 'select, insert, update (wrapped), delete');

-- What lies on the shelf without anybody referring to it: begun and not finished yet, or given up. Cleared away after a day.
create table vault_loose (
  district text not null default current_setting('anlan.district'),
  location text not null,
  since timestamptz not null,
  primary key (district, location)
);
call guard('vault_loose', 'select, insert, delete');
