-- Addresses of people's calendars, kept as their hash. A new one ends the one before.
create table calendar_feed (
  district text not null default current_setting('anlan.district'),
  hash text not null,
  person bigint not null,
  language text not null check (language in ('zh', 'en')),
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (district, hash)
);
create unique index calendar_feed_person on calendar_feed (district, person) where ended_at is null;
call guard('calendar_feed', 'select, insert, update');
