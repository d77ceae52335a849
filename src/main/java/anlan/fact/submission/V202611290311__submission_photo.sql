-- A photo as it was sent: sealed in the vault piece by piece until it is redrawn, and given to nobody. Hash: SHA-256 of the whole.
create table submission_photo (
  district text not null default current_setting('anlan.district'),
  id uuid not null,
  person bigint not null,
  sender text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  size int not null check (size > 0),
  begun_at timestamptz not null,
  primary key (district, id)
);
call guard('submission_photo', 'select, insert');

create table submission_piece (
  district text not null default current_setting('anlan.district'),
  photo uuid not null,
  start int not null check (start >= 0),
  size int not null check (size > 0),
  address text not null,
  primary key (district, photo, start),
  foreign key (district, photo) references submission_photo
);
create index submission_piece_address on submission_piece (district, address);
call guard('submission_piece', 'select, insert, delete');

create table submission_photo_whole (
  district text not null default current_setting('anlan.district'),
  photo uuid not null,
  at timestamptz not null,
  primary key (district, photo),
  foreign key (district, photo) references submission_photo
);
call guard('submission_photo_whole', 'select, insert');

-- What it was redrawn to; null where it could not be, and why.
create table submission_photo_clean (
  district text not null default current_setting('anlan.district'),
  photo uuid not null,
  file bigint,
  why text not null,
  at timestamptz not null,
  primary key (district, photo),
  foreign key (district, photo) references submission_photo,
  check ((file is null) = (why <> ''))
);
call guard('submission_photo_clean', 'select, insert');

-- Which finding it shows, as an edition said first; the submission itself where an answer names it.
create table submission_photo_of (
  district text not null default current_setting('anlan.district'),
  photo uuid not null,
  finding uuid not null,
  edition uuid not null,
  primary key (district, photo),
  foreign key (district, photo) references submission_photo,
  foreign key (district, edition) references submission_edition
);
create index submission_photo_of_finding on submission_photo_of (district, finding);
call guard('submission_photo_of', 'select, insert');

-- It stands beside the finding's entry of the ledger.
create table submission_photo_shown (
  district text not null default current_setting('anlan.district'),
  photo uuid not null,
  problem bigint not null,
  at timestamptz not null,
  primary key (district, photo),
  foreign key (district, photo) references submission_photo
);
call guard('submission_photo_shown', 'select, insert');
