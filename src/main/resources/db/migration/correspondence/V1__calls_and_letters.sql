create schema correspondence;

-- Calls that the house owes. A task that its case has overtaken (a death above all) is dropped.
create table correspondence.call_task (
  id        uuid primary key,
  case_id   uuid not null,
  reason    text not null,
  owed_at   timestamptz not null,
  due_at    timestamptz not null,
  state     text not null check (state in ('OPEN', 'TOLD', 'DROPPED')),
  ended_at  timestamptz
);
create unique index call_task_once on correspondence.call_task (case_id, reason)
  where state = 'OPEN';
create index call_task_open on correspondence.call_task (due_at) where state = 'OPEN';

create table correspondence.call_attempt (
  task_id     uuid not null references correspondence.call_task,
  seq         int not null,
  at          timestamptz not null,
  actor_name  text not null,
  outcome     text not null,
  whom        text not null,
  note        text not null,
  request_key uuid not null unique,
  primary key (task_id, seq)
);

create table correspondence.letter (
  id          uuid primary key,
  case_id     uuid not null,
  kind        text not null,
  printed_at  timestamptz not null,
  actor_name  text not null,
  request_key uuid not null unique
);
create index letter_by_case on correspondence.letter (case_id, printed_at);

grant usage on schema correspondence to ${app};
grant select, insert, update on correspondence.call_task to ${app};
grant select, insert on correspondence.call_attempt, correspondence.letter to ${app};
