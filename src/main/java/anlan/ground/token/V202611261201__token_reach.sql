-- From where a system may call, anywhere when none is named; where it last called from, and where it was last turned away. A secret that was
-- changed opens for a while beside the new one.
alter table token
  add column networks cidr[] not null default '{}',
  add column used_from inet,
  add column refused_at timestamptz,
  add column refused_from inet,
  -- Whether the present secret has opened anything; of those made before nobody knows.
  add column secret_used boolean not null default true,
  add column former_hash text,
  add column former_until timestamptz,
  add column former_used_at timestamptz,
  add check ((former_hash is null) = (former_until is null));
alter table token alter column secret_used set default false;
create unique index token_former on token (district, former_hash);
