-- The application may write and read here, never change or delete. The texts are kept as they were written, not as jsonb: their bytes are sealed.
create table audit_entry (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  at timestamptz not null,
  who text not null collate "C",
  who_name text not null,
  post bigint,
  role text collate "C",
  unit bigint,
  unit_name text,
  what text not null collate "C",
  record text not null collate "C",
  before text,
  after text,
  why text,
  came_from text,
  -- The writer's transaction, so that the sealer finds what was committed late without looking through everything.
  tx xid8 not null default pg_current_xact_id(),
  primary key (district, id)
);
create index audit_entry_tx on audit_entry (district, tx, id);
create index audit_entry_at on audit_entry (district, at);
create index audit_entry_record on audit_entry (district, record);
call guard('audit_entry', 'select, insert');

-- Which entry stands where in the tree. Without foreign keys: a row that was taken away by hand must be found by the proof, not be impossible.
create table audit_leaf (
  district text not null default current_setting('anlan.district'),
  position bigint not null check (position >= 0),
  entry bigint not null,
  hash bytea not null check (length(hash) = 32),
  primary key (district, position),
  unique (district, entry)
);
call guard('audit_leaf', 'select, insert');

-- Roots of complete subtrees at every eighth level; those between are at most 255 hashes away.
create table audit_node (
  district text not null default current_setting('anlan.district'),
  level smallint not null check (level > 0 and level % 8 = 0),
  position bigint not null,
  hash bytea not null check (length(hash) = 32),
  primary key (district, level, position)
);
call guard('audit_node', 'select, insert');

create table audit_head (
  district text not null default current_setting('anlan.district'),
  size bigint not null check (size > 0),
  at timestamptz not null,
  root bytea not null check (length(root) = 32),
  key bytea not null,
  signature bytea not null,
  primary key (district, size)
);
call guard('audit_head', 'select, insert');

-- Everything of transactions before "past" is sealed; so is everything up to the id "above", which matters after a restore alone.
create table audit_bookmark (
  district text not null default current_setting('anlan.district'),
  past xid8 not null,
  above bigint not null,
  primary key (district)
);
call guard('audit_bookmark', 'select, insert, update');

-- Where heads went out to, and where they failed to.
create table audit_sending (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  way text not null check (way in ('file', 'mail')),
  size bigint not null,
  at timestamptz not null,
  fault text,
  primary key (district, id)
);
create index audit_sending_way on audit_sending (district, way, id);
call guard('audit_sending', 'select, insert');

-- A proof of the whole that somebody asked for on a page.
create table audit_proof (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  asked_at timestamptz not null,
  asked_by text not null,
  done bigint not null default 0,
  total bigint not null,
  ended_at timestamptz,
  fits boolean,
  misfit text,
  entry bigint,
  size bigint,
  primary key (district, id)
);
call guard('audit_proof', 'select, insert, update');
