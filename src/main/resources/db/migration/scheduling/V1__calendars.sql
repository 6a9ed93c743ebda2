create schema scheduling;

create table scheduling.room (
  id     uuid primary key,
  name   text not null unique,
  floor  text not null,
  modes  text[] not null check (cardinality(modes) > 0),
  active boolean not null
);

-- A row for each doctor with a calendar: it is locked before anything is entered there.
create table scheduling.doctor (
  id uuid primary key
);

-- Weekly hours; an extra day is hours that are valid for one day only.
create table scheduling.hours (
  id         uuid primary key,
  doctor_id  uuid not null references scheduling.doctor,
  room_id    uuid not null references scheduling.room,
  weekday    int not null check (weekday between 1 and 7),
  opens      time not null,
  closes     time not null,
  modes      text[] not null check (cardinality(modes) > 0),
  valid_from date not null,
  valid_to   date,
  check (opens < closes),
  check (valid_from <= valid_to)
);
create index hours_by_doctor on scheduling.hours (doctor_id, weekday);

create table scheduling.leave (
  id        uuid primary key,
  doctor_id uuid not null references scheduling.doctor,
  first_day date not null,
  last_day  date not null,
  part      text not null check (part in ('ALL_DAY', 'MORNING', 'AFTERNOON')),
  reason    text not null,
  check (first_day <= last_day)
);
create index leave_by_doctor on scheduling.leave (doctor_id, last_day);

-- Offers and appointments. Nobody can book a doctor or a room twice, whatever the program does.
create table scheduling.appointment (
  id              uuid primary key,
  case_id         uuid not null,
  number          text not null,
  doctor_id       uuid not null references scheduling.doctor,
  room_id         uuid not null references scheduling.room,
  starts_at       timestamptz not null,
  ends_at         timestamptz not null,
  during          tstzrange generated always as (tstzrange(starts_at, ends_at)) stored,
  mode            text not null,
  status          text not null check (status in ('HELD', 'BOOKED', 'DROPPED', 'CANCELLED', 'MISSED')),
  made_at         timestamptz not null,
  held_until      timestamptz,
  profile_version text not null,
  route           text not null,
  age             int,
  doctor_reason   text not null,
  ended_by        text not null,
  check (starts_at < ends_at),
  check (status <> 'HELD' or held_until is not null),
  constraint doctor_once exclude using gist (doctor_id with =, during with &&)
    where (status in ('HELD', 'BOOKED')),
  constraint room_once exclude using gist (room_id with =, during with &&)
    where (status in ('HELD', 'BOOKED'))
);
create unique index one_booking_for_a_case on scheduling.appointment (case_id) where (status = 'BOOKED');
create index appointment_by_case on scheduling.appointment (case_id);
create index appointment_by_day on scheduling.appointment (starts_at) where (status in ('HELD', 'BOOKED'));

grant usage on schema scheduling to ${app};
grant select, insert, update on scheduling.room, scheduling.doctor, scheduling.hours, scheduling.appointment
  to ${app};
grant select, insert, delete on scheduling.leave to ${app};
