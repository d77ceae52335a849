-- A unit's letter of responsibility in a campaign.
create table letter (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  campaign bigint not null,
  unit bigint not null,
  primary key (district, id),
  unique (district, campaign, unit),
  foreign key (district, campaign) references campaign,
  foreign key (district, unit) references unit
);
call guard('letter', 'select, insert');

-- What it says, version by version. The text is what is signed; hash is its SHA-256 in UTF-8. Plan: the version of the plan it was made from.
create table letter_version (
  district text not null default current_setting('anlan.district'),
  letter bigint not null,
  version int not null check (version > 0),
  content text not null check (content <> ''),
  hash text not null collate "C" check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  plan int not null,
  primary key (district, letter, version),
  foreign key (district, letter) references letter
);
create index letter_version_hash on letter_version (district, hash);
call guard('letter_version', 'select, insert');

-- What was done with a version. People: whoever did it, and the one whose post was lent to them. Factor: by what a signer showed who they were.
create table letter_act (
  district text not null default current_setting('anlan.district'),
  letter bigint not null,
  number int not null check (number > 0),
  version int not null,
  kind text not null check (kind in ('drafted', 'reviewed', 'sent', 'signed-unit', 'signed-district', 'declined', 'withdrawn')),
  words text not null,
  factor text not null check (factor in ('', 'code', 'passkey')),
  people bigint[] not null check (cardinality(people) between 1 and 2),
  made_at timestamptz not null,
  made_by text not null,
  unit_name text not null,
  primary key (district, letter, number),
  foreign key (district, letter, version) references letter_version,
  check (kind not in ('declined', 'withdrawn') or words <> ''),
  check ((kind in ('signed-unit', 'signed-district')) = (factor <> ''))
);
create unique index letter_act_once on letter_act (district, letter, version, kind);
call guard('letter_act', 'select, insert');
