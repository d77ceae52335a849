-- The role that the application works as. It owns nothing: what it may do is granted table by table, and row-level security binds it.
do $$ begin
  if not exists (select from pg_roles where rolname = 'anlan_app') then
    create role anlan_app nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
grant anlan_app to current_user;
grant usage on schema public to anlan_app;

-- guard('table', 'select, insert'): what the application may do with a table, and only with the rows of its own district.
create procedure guard(relation text, may text) language plpgsql as $$
begin
  execute format('grant %s on %I to anlan_app', may, relation);
  execute format('alter table %I enable row level security', relation);
  execute format('alter table %I force row level security', relation);
  execute format('create policy own_district on %I using (district = current_setting(''anlan.district'', true)) '
              || 'with check (district = current_setting(''anlan.district'', true))', relation);
end $$;

-- Which districts this home keeps. Read before a district is known, so it carries no policy; it holds a code and a name, no more.
create table district (
  code text primary key check (code ~ '^[0-9]{6}$'),
  name text not null,
  zone text not null default 'Asia/Shanghai',
  since timestamptz not null default now()
);
grant select, insert on district to anlan_app;

-- Sessions of signed-in people, shared by all nodes (the layout Spring Session expects).
create table spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);
create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on spring_session, spring_session_attributes to anlan_app;
