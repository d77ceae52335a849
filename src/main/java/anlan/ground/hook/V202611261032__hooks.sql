-- A robot or a system that is called. Its address and secret are sealed under a key of the home.
create table hook (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  unit bigint not null,
  name text not null check (length(name) between 1 and 40),
  format text not null check (format in ('anlan', 'wecom', 'dingtalk', 'feishu')),
  host text not null,
  sealed bytea not null,
  made_at timestamptz not null,
  primary key (district, id)
);
call guard('hook', 'select, insert');

create table hook_kind (
  district text not null default current_setting('anlan.district'),
  hook bigint not null,
  kind text not null collate "C",
  primary key (district, hook, kind),
  foreign key (district, hook) references hook
);
call guard('hook_kind', 'select, insert');

-- Called no longer.
create table hook_end (
  district text not null default current_setting('anlan.district'),
  hook bigint not null,
  ended_at timestamptz not null,
  primary key (district, hook),
  foreign key (district, hook) references hook
);
call guard('hook_end', 'select, insert');

-- What waits to be sent there, and what became of it. While it is tried, next_at is when another node may take it up. A trial has a
-- negative number in the place of a message.
create table hook_post (
  district text not null default current_setting('anlan.district'),
  hook bigint not null,
  message bigint not null,
  kind text not null collate "C",
  path text not null,
  urgent boolean not null,
  told_at timestamptz not null,
  next_at timestamptz not null,
  tries int not null default 0,
  ended_at timestamptz,
  outcome text check (outcome in ('sent', 'off', 'failed', 'settled')),
  fault text,
  primary key (district, hook, message),
  foreign key (district, hook) references hook,
  check ((ended_at is null) = (outcome is null))
);
create index hook_post_next on hook_post (district, hook, next_at) where ended_at is null;
create index hook_post_failed on hook_post (district, hook) where outcome = 'failed';
call guard('hook_post', 'select, insert, update');
