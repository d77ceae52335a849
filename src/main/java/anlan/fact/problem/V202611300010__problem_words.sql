-- What a problem says of itself, for finding it by any part of it: number, title and place, in small letters. Found by its pairs of letters, which
-- for Chinese needs no dictionary. A condition that the reader's own rows must pass first cannot use such an index; so the application is granted
-- nothing here, and asks by a function that looks in the bound district alone.
create table problem_words (
  district text not null default current_setting('anlan.district'),
  problem bigint not null,
  words text not null,
  primary key (district, problem),
  foreign key (district, problem) references problem
);
alter table problem_words enable row level security;
alter table problem_words force row level security;
create policy by_function_alone on problem_words using (true) with check (true);

create function pairs_of(district text, words text) returns text[] language sql immutable parallel safe as $$
  select array(select district || substr(words, n, 2) from generate_series(1, length(words) - 1) n)
$$;

alter table problem_now no force row level security;
insert into problem_words (district, problem, words)
select district, problem, lower(number || ' ' || title || ' ' || spot) from problem_now;
alter table problem_now force row level security;
create index problem_words_pairs on problem_words using gin (pairs_of(district, words));

create function add_problem_words() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into problem_words (district, problem, words)
  select district, problem, lower(number || ' ' || title || ' ' || spot) from begun;
  return null;
end $$;
create trigger problem_words_begun after insert on problem_now referencing new table as begun
  for each statement execute function add_problem_words();

create function mend_problem_words() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update problem_words set words = lower(new.number || ' ' || new.title || ' ' || new.spot)
  where district = new.district and problem = new.problem;
  return null;
end $$;
create trigger problem_words_mended after update of title, spot on problem_now for each row
  when (old.title <> new.title or old.spot <> new.spot) execute function mend_problem_words();

-- Those that say it: at most so many, in no order.
create function problems_saying(said text, pattern text, most int) returns setof bigint
  language sql stable security definer set search_path = public as $$
  select w.problem from problem_words w
  where pairs_of(w.district, w.words) @> pairs_of(current_setting('anlan.district'), lower(said))
    and w.district = current_setting('anlan.district') and w.words like lower(pattern)
  limit most
$$;
revoke execute on function problems_saying(text, text, int) from public;
grant execute on function problems_saying(text, text, int) to anlan_app;

-- The usual order of those in one state, read in its index from any place.
create index problem_now_by_state_due on problem_now (district, state, coalesce(due, date '9999-12-31'), problem);
