-- How the doctor and the consultee of an online talk showed who they are: kinds and results, never a
-- number nor a picture of a paper.
create table room.identity (
  case_id   uuid primary key,
  at        timestamptz not null,
  by_name   text not null,
  method    text not null,
  papers    text[] not null,
  questions text[] not null,
  shown     text,
  declared  text[] not null,
  present   text[] not null
);

-- The consultee would rather end than go on into the step that begins with this second.
create table room.wish_to_end (
  case_id      uuid not null,
  from_seconds int not null,
  at           timestamptz not null,
  primary key (case_id, from_seconds)
);

grant select, insert on room.identity, room.wish_to_end to ${app};
