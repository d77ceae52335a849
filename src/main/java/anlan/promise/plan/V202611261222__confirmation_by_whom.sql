-- Whose hand confirmed it, and in whose stead: a phase is not closed by the same hand in another's name.
alter table criterion_confirmation
  add column person bigint,
  add column giver bigint,
  add foreign key (district, person) references person,
  add foreign key (district, giver) references person;
