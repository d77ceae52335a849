-- A post lent to somebody for some days while its holder is away. It gives what the post gives on the day it is used, and no more.
create table delegation (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  post bigint not null,
  giver bigint not null,
  taker bigint not null,
  since date not null,
  until date not null,
  made_at timestamptz not null default now(),
  primary key (district, id),
  foreign key (district, post) references post,
  foreign key (district, giver) references person,
  foreign key (district, taker) references person,
  check (giver <> taker),
  check (until >= since and until <= since + 92)
);
create index delegation_taker on delegation (district, taker);
create index delegation_giver on delegation (district, giver);
call guard('delegation', 'select, insert');

-- Taken back, or given back, before its time.
create table delegation_end (
  district text not null default current_setting('anlan.district'),
  delegation bigint not null,
  person bigint not null,
  day date not null,
  at timestamptz not null default now(),
  primary key (district, delegation),
  foreign key (district, delegation) references delegation,
  foreign key (district, person) references person
);
call guard('delegation_end', 'select, insert');
