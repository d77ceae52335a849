-- Which post a group of the agency's identity provider stands for.
create table agency_group (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  name text not null check (length(name) between 1 and 200),
  unit bigint not null,
  role text not null,
  made_at timestamptz not null default now(),
  primary key (district, id),
  unique (district, name, unit, role),
  foreign key (district, unit) references unit
);
call guard('agency_group', 'select, insert, delete');

-- Posts that people hold by a group: they end when the group does, and posts given by hand do not.
create table agency_post (
  district text not null default current_setting('anlan.district'),
  post bigint not null,
  primary key (district, post),
  foreign key (district, post) references post
);
call guard('agency_post', 'select, insert');

-- Where somebody unknown here, whom the provider names with a group that stands for a post, is taken in.
create table agency_welcome (
  district text not null default current_setting('anlan.district'),
  since timestamptz not null default now(),
  primary key (district)
);
call guard('agency_welcome', 'select, insert, delete');

-- The provider's identity that a person's account belongs to, from the first sign-in by it on.
create table agency_identity (
  district text not null default current_setting('anlan.district'),
  person bigint not null,
  subject text not null check (length(subject) between 1 and 255),
  since timestamptz not null default now(),
  used_at timestamptz not null default now(),
  primary key (district, person),
  unique (district, subject),
  foreign key (district, person) references person
);
call guard('agency_identity', 'select, insert, update, delete');
