-- That a problem has a party, and why that cannot be avoided. Not who it is.
create table party (
  district text not null default current_setting('anlan.district'),
  problem bigint not null,
  number int not null check (number > 0),
  why text not null check (why <> ''),
  person bigint not null,
  made_by text not null,
  made_at timestamptz not null,
  primary key (district, problem, number),
  foreign key (district, problem) references problem
);
call guard('party', 'select, insert');

-- Who it is, sealed, until it is due. Deliberately without any index, hash or other trace of the content.
create table party_sealed (
  district text not null default current_setting('anlan.district'),
  problem bigint not null,
  number int not null,
  sealed bytea not null,
  primary key (district, problem, number),
  foreign key (district, problem, number) references party
);
call guard('party_sealed', 'select, insert, delete');

-- Who looked, when and what for.
create table party_look (
  district text not null default current_setting('anlan.district'),
  problem bigint not null,
  number int not null,
  id bigint generated always as identity,
  purpose text not null check (purpose <> ''),
  person bigint not null,
  made_by text not null,
  made_at timestamptz not null,
  primary key (district, problem, number, id),
  foreign key (district, problem, number) references party
);
call guard('party_look', 'select, insert');

-- Deleted: at once by somebody with a reason, or by the clock when due (no reason).
create table party_deletion (
  district text not null default current_setting('anlan.district'),
  problem bigint not null,
  number int not null,
  why text check (why <> ''),
  made_by text not null,
  made_at timestamptz not null,
  primary key (district, problem, number),
  foreign key (district, problem, number) references party
);
call guard('party_deletion', 'select, insert');
