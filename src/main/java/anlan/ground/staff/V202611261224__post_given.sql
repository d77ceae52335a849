-- When a post was given, whatever day it counts from: before that moment nobody could act in it. Of those given earlier it is not known.
alter table post add column given_at timestamptz not null default '-infinity';
