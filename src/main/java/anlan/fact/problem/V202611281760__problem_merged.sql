-- Into which problem one is merged now; where it lies on the map, and in which square of some two hundred metres.
alter table problem_now add column merged_into bigint;
alter table problem_now add column lon double precision;
alter table problem_now add column lat double precision;
alter table problem_now add column square bigint generated always as (
  floor(lon * 500)::bigint * 1000000 + floor(lat * 500)::bigint) stored;
alter table problem_now add foreign key (district, merged_into) references problem;
create index problem_now_merged on problem_now (district, merged_into) where merged_into is not null;
create index problem_now_square on problem_now (district, square, found_on) where square is not null;
create index problem_now_near on problem_now (district, area, found_on desc, problem);
