-- Links of screens, kept as their hash. A link opens until its last instant, or until it is revoked.
create table wall_screen (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  hash text not null,
  name text not null check (name <> ''),
  language text not null check (language in ('zh', 'en')),
  made_at timestamptz not null default now(),
  made_by text not null,
  expires_at timestamptz not null,
  seen_at timestamptz,
  revoked_at timestamptz,
  revoked_by text,
  primary key (district, id),
  unique (district, hash),
  check ((revoked_at is null) = (revoked_by is null))
);
call guard('wall_screen', 'select, insert, update');
