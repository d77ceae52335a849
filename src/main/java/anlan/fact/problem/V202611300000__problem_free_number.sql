-- Numbers that are not given out yet. Whoever registers a problem takes the lowest that nobody else has in hand; what breaks off leaves it here.
create table problem_free_number (
  district text not null default current_setting('anlan.district'),
  year int not null,
  serial int not null check (serial > 0),
  primary key (district, year, serial)
);
call guard('problem_free_number', 'select, insert, update, delete');
