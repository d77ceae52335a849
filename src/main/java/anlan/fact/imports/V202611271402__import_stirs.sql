-- Who works on an import, since when, and when they last said that they still do: its file lies on that node's disk, and no other can do it.
alter table import add column node text, add column begun_at timestamptz, add column stirred_at timestamptz;
create index import_under_way on import (district, id) where state in ('checking', 'committing');
