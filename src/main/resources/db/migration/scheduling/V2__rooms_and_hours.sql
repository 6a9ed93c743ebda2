-- Hours that had not begun when they were ended or changed are taken out.
grant delete on scheduling.hours to ${app};

alter table scheduling.room add column seats int not null default 4 check (seats > 0);

-- Days on which nothing may be planned in a room.
create table scheduling.closure (
  id        uuid primary key,
  room_id   uuid not null references scheduling.room,
  first_day date not null,
  last_day  date not null,
  part      text not null check (part in ('ALL_DAY', 'MORNING', 'AFTERNOON')),
  reason    text not null,
  check (first_day <= last_day)
);
create index closure_by_room on scheduling.closure (room_id, last_day);

grant select, insert, delete on scheduling.closure to ${app};
