-- What happened, once, however often it is told. Its sentence stands in the words of its room; what it is about is shown to whoever is
-- signed in, and does not leave the house.
create table message (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  kind text not null collate "C",
  once text not null collate "C" check (once <> ''),
  path text not null check (path ~ '^/([^/\\].*)?$'),
  about text[] not null,
  told_at timestamptz not null,
  primary key (district, id),
  unique (district, kind, once)
);
create index message_path on message (district, path);
call guard('message', 'select, insert');

-- Who was told, and when they read it.
create table message_to (
  district text not null default current_setting('anlan.district'),
  person bigint not null,
  message bigint not null,
  read_at timestamptz,
  primary key (district, person, message),
  foreign key (district, message) references message
);
create index message_to_unread on message_to (district, person, message) where read_at is null;
call guard('message_to', 'select, insert, update');

-- On which day which room was asked for its reminders.
create table message_round (
  district text not null default current_setting('anlan.district'),
  reminder text not null collate "C",
  day date not null,
  primary key (district, reminder, day)
);
call guard('message_round', 'select, insert');
