-- How the office sends. Without times of its own it keeps to the hours of its calendar.
create table message_office (
  district text not null default current_setting('anlan.district'),
  sends_from time,
  sends_until time,
  digest_at time not null,
  primary key (district),
  check (sends_until > sends_from)
);
call guard('message_office', 'select, insert, update');

-- How a person wants to hear, within what the office sends.
create table message_reader (
  district text not null default current_setting('anlan.district'),
  person bigint not null,
  language text not null check (language in ('zh', 'en')),
  not_before time,
  not_after time,
  primary key (district, person),
  check (not_after > not_before)
);
call guard('message_reader', 'select, insert, update');

create table message_choice (
  district text not null default current_setting('anlan.district'),
  person bigint not null,
  kind text not null collate "C",
  pace text not null check (pace in ('at-once', 'digest', 'never')),
  primary key (district, person, kind)
);
call guard('message_choice', 'select, insert, update');

-- Where a person's mail goes: an address that its owner confirmed, and one that waits for it. The link is kept as its hash.
create table message_address (
  district text not null default current_setting('anlan.district'),
  person bigint not null,
  address text check (length(address) between 3 and 254),
  confirmed_at timestamptz,
  asked text check (length(asked) between 3 and 254),
  asked_at timestamptz,
  asked_hash text,
  primary key (district, person),
  check ((address is null) = (confirmed_at is null)),
  check ((asked is null) = (asked_hash is null) and (asked is null) = (asked_at is null))
);
call guard('message_address', 'select, insert, update, delete');

-- What waits to be mailed, and what became of it. While it is tried, next_at is when another node may take it up.
create table message_mail (
  district text not null default current_setting('anlan.district'),
  message bigint not null,
  person bigint not null,
  next_at timestamptz not null,
  tries int not null default 0,
  ended_at timestamptz,
  outcome text check (outcome in ('sent', 'read', 'off', 'failed', 'settled')),
  fault text,
  primary key (district, message, person),
  foreign key (district, person, message) references message_to,
  check ((ended_at is null) = (outcome is null))
);
create index message_mail_next on message_mail (district, next_at) where ended_at is null;
create index message_mail_failed on message_mail (district, person) where outcome = 'failed';
call guard('message_mail', 'select, insert, update');
