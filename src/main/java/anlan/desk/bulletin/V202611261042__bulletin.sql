-- A bulletin as it was issued: its paper whole, with the head of the audit log that it carries.
create table bulletin (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  title text not null,
  number text not null check (number <> ''),
  paper jsonb not null,
  issued_on date not null,
  issued_at timestamptz not null,
  issued_by text not null,
  primary key (district, id),
  unique (district, number)
);
call guard('bulletin', 'select, insert');
