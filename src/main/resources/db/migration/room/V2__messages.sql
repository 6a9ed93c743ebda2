-- What pages tell each other to find a way between them; erased when the day is over. Rows of one
-- case are written one after the other, so that a higher id is never seen before a lower one.
create table room.message (
  id        bigint generated always as identity primary key,
  case_id   uuid not null,
  kind      text not null check (kind in ('SIGNAL', 'CHANGED', 'SEATS')),
  from_seat int,
  from_page uuid,
  to_seat   int,
  to_page   uuid,
  body      text not null default '',
  at        timestamptz not null
);
create index message_of_case on room.message (case_id, id);
create index message_by_time on room.message (at);

grant select, insert, delete on room.message to ${app};
