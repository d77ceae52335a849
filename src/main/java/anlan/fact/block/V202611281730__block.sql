-- An area cut into blocks. Each cut is a version; none is ever changed. Metres: of a square's side; null where the gazetteer's blocks were taken.
create table block_cut (
  district text not null default current_setting('anlan.district'),
  id bigint generated always as identity,
  area text not null collate "C",
  version int not null check (version > 0),
  metres int check (metres between 50 and 5000),
  made_at timestamptz not null,
  made_by text not null,
  person bigint not null,
  primary key (district, id),
  unique (district, area, version)
);
call guard('block_cut', 'select, insert');

-- Its blocks, by a cell that stays. Code: in the gazetteer, else empty. Outline: GeoJSON, null where the gazetteer's block is not drawn.
-- Square: ground in square metres.
create table block (
  district text not null default current_setting('anlan.district'),
  cut bigint not null,
  cell int not null check (cell > 0),
  code text not null collate "C",
  outline text,
  square double precision,
  primary key (district, cut, cell),
  foreign key (district, cut) references block_cut
);
call guard('block', 'select, insert');

-- What a block is called; the highest version holds. The name is empty where the number says enough.
create table block_label (
  district text not null default current_setting('anlan.district'),
  cut bigint not null,
  cell int not null,
  version int not null check (version > 0),
  number int not null check (number > 0),
  name text not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (district, cut, cell, version),
  foreign key (district, cut, cell) references block
);
call guard('block_label', 'select, insert');

create view block_known with (security_invoker = true) as
  select b.district, b.cut, b.cell, b.code, b.outline, b.square, l.number, l.name
  from block b join (
    select distinct on (district, cut, cell) district, cut, cell, number, name
    from block_label order by district, cut, cell, version desc) l
  on l.district = b.district and l.cut = b.cut and l.cell = b.cell;
grant select on block_known to anlan_app;
