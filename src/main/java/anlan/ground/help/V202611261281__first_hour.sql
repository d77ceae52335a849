-- Who wants to see no more of the first hour. A row for as long as that holds.
create table first_hour_end (
  district text not null default current_setting('anlan.district'),
  person bigint not null,
  ended_at timestamptz not null,
  primary key (district, person)
);
call guard('first_hour_end', 'select, insert, delete');
