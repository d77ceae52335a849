-- A Word file that an office made for one kind of its papers. A later one stands before an earlier; one taken back stands no more.
create table document_template (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  kind text not null check (kind in ('plan', 'bulletin')),
  name text not null check (length(name) between 1 and 200),
  file bytea not null check (length(file) <= 5242880),
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, id)
);
call guard('document_template', 'select, insert');

create table document_template_back (
  district text not null default current_setting('anlan.district'),
  template bigint not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, template),
  foreign key (district, template) references document_template
);
call guard('document_template_back', 'select, insert');
