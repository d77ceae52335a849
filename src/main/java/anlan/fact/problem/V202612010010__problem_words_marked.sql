-- A common word under a condition: what kind, how grave and where from stand in the same index as the pairs of letters, so that both are looked up
-- at once and nothing has to be read that fits only one of them.
alter table problem_words add column marks text[] not null default '{}';

create function signs_of(district text, words text, marks text[]) returns text[] language sql immutable parallel safe as $$
  select array(select district || substr(words, n, 2) from generate_series(1, length(words) - 1) n)
    || array(select district || m from unnest(marks) m)
$$;

create function marks_of(category text, severity text, source text) returns text[] language sql immutable parallel safe as $$
  select array['category=' || category, 'severity=' || severity, 'source=' || source]
$$;

drop index problem_words_pairs;
alter table problem_now no force row level security;
update problem_words w set marks = marks_of(p.category, p.severity, p.source)
from problem_now p where p.district = w.district and p.problem = w.problem;
alter table problem_now force row level security;
create index problem_words_signs on problem_words using gin (signs_of(district, words, marks));

create or replace function add_problem_words() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into problem_words (district, problem, words, marks)
  select district, problem, lower(number || ' ' || title || ' ' || spot), marks_of(category, severity, source) from begun;
  return null;
end $$;

create or replace function mend_problem_words() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update problem_words set words = lower(new.number || ' ' || new.title || ' ' || new.spot),
    marks = marks_of(new.category, new.severity, new.source)
  where district = new.district and problem = new.problem;
  return null;
end $$;
drop trigger problem_words_mended on problem_now;
create trigger problem_words_mended after update of title, spot, category, severity, source on problem_now for each row
  when ((old.title, old.spot, old.category, old.severity, old.source)
    is distinct from (new.title, new.spot, new.category, new.severity, new.source)) execute function mend_problem_words();

-- Those that say it and bear all the marks: at most so many, in no order.
create function problems_saying(said text, pattern text, marked text[], most int) returns setof bigint
  language sql stable security definer set search_path = public as $$
  select w.problem from problem_words w
  where signs_of(w.district, w.words, w.marks) @> signs_of(current_setting('anlan.district'), lower(said), marked)
    and w.district = current_setting('anlan.district') and w.words like lower(pattern)
  limit most
$$;
revoke execute on function problems_saying(text, text, text[], int) from public;
grant execute on function problems_saying(text, text, text[], int) to anlan_app;
drop function problems_saying(text, text, int);
drop function pairs_of(text, text);
