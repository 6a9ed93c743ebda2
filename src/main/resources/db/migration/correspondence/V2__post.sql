-- The letters of a day as one sealed document: marked as printed and sealed in one transaction.
create table correspondence.post (
  id          uuid primary key,
  printed_at  timestamptz not null,
  actor_name  text not null,
  pages       int not null,
  pdf         bytea not null,
  request_key uuid not null unique
);

alter table correspondence.letter
  add column post_id uuid references correspondence.post,
  -- in mailing order within its bundle
  add column place   int not null default 0,
  -- printed once more after it was printed for the same occasion
  add column again   boolean not null default false;
create index letter_by_post on correspondence.letter (post_id) where post_id is not null;

grant select, insert on correspondence.post to ${app};
