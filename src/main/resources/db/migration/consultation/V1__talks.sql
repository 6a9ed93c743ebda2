create schema consultation;

create table consultation.check_in (
  case_id   uuid primary key,
  at        timestamptz not null,
  by_name   text not null,
  -- The kind of paper only: neither its number nor a picture is kept.
  identity  text not null,
  attendees text[] not null,
  decision  text not null,
  insurance boolean not null
);

create table consultation.talk (
  case_id       uuid primary key,
  mode          text not null,
  price_version text not null,
  started_at    timestamptz not null,
  ended_at      timestamptz check (ended_at >= started_at)
);

-- Only what hospital or system caused is deducted.
create table consultation.pause (
  case_id uuid not null references consultation.talk,
  from_at timestamptz not null,
  to_at   timestamptz check (to_at >= from_at),
  cause   text not null,
  reason  text not null,
  primary key (case_id, from_at)
);
create unique index one_open_pause on consultation.pause (case_id) where to_at is null;

-- The consultee agreed to go on into the step that begins with this second.
create table consultation.agreement (
  case_id      uuid not null references consultation.talk,
  from_seconds int not null,
  at_seconds   bigint not null,
  at           timestamptz not null,
  by_name      text not null,
  primary key (case_id, from_seconds)
);

create table consultation.notes (
  case_id  uuid primary key,
  ticked   int[] not null,
  words    text not null,
  saved_at timestamptz not null
);

-- Both values of a wrong press stay.
create table consultation.correction (
  id          uuid primary key,
  case_id     uuid not null references consultation.talk,
  old_start   timestamptz not null,
  old_end     timestamptz,
  new_start   timestamptz not null,
  new_end     timestamptz,
  reason      text not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  state       text not null,
  decided_by  text not null,
  decided_at  timestamptz
);
create unique index one_proposed_correction on consultation.correction (case_id)
  where state = 'PROPOSED';
create index correction_by_case on consultation.correction (case_id);

grant usage on schema consultation to ${app};
grant select, insert on consultation.check_in, consultation.agreement to ${app};
grant select, insert, update on consultation.talk, consultation.pause, consultation.notes,
  consultation.correction to ${app};
