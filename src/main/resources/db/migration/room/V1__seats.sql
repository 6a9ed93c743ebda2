create schema room;
grant usage on schema room to ${app};

-- Who sits where now. A page that opens its line takes the seat over from an older page.
create table room.seat (
  case_id  uuid not null,
  seat     int not null check (seat between 0 and 3),
  state    text not null check (state in ('WAITING', 'ADMITTED', 'LEFT')),
  since    timestamptz not null,
  promised timestamptz,
  page     uuid,
  line     uuid,
  seen_at  timestamptz,
  primary key (case_id, seat)
);

-- What happened at the door, in its order: evidence of the consultation (rules.md section 9).
create table room.passage (
  id      bigint generated always as identity primary key,
  case_id uuid not null,
  seat    int not null,
  what    text not null,
  at      timestamptz not null
);
create index passage_of_case on room.passage (case_id, id);

grant select, insert, update on room.seat to ${app};
grant select, insert on room.passage to ${app};
