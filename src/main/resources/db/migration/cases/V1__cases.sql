create schema cases;

create table cases.file (
  id             uuid primary key,
  number         text not null unique,
  version        int not null,
  stage          text not null,
  bundle         uuid,
  channel        text not null,
  arrived_at     timestamptz not null,
  receipt_at     timestamptz not null,
  remark         text not null,
  target_on      date not null,
  application    jsonb not null,
  -- What the board shows without opening the application.
  patient        text not null,
  patient_kana   text not null,
  consultee      text not null,
  relation       text not null,
  department     text not null,
  mode           text not null,
  birth_on       date,
  telephones     text not null,
  search_key     text not null,
  -- The course of the case.
  doctor_id      uuid,
  complete_on    date,
  appointment_at timestamptz,
  priority       boolean not null,
  died_on        date,
  flags          text[] not null,
  waiting_for    text not null,
  next_task      text not null,
  due_at         timestamptz,
  ended_by       text not null
);
create index file_by_stage on cases.file (stage);
create index file_by_bundle on cases.file (bundle) where bundle is not null;
create index file_by_doctor on cases.file (doctor_id) where doctor_id is not null;
create index file_by_department on cases.file (department, stage);
create index file_by_birth on cases.file (birth_on);
create index file_by_name on cases.file using gin (search_key public.gin_trgm_ops);
create index file_by_telephone on cases.file using gin (telephones public.gin_trgm_ops);

-- Timeline, audit trail and source of the figures at once: rows are only added.
create table cases.journal (
  case_id     uuid not null references cases.file,
  seq         int not null,
  at          timestamptz not null,
  actor_id    uuid,
  actor_name  text not null,
  code        text not null,
  from_stage  text,
  to_stage    text,
  words       text[] not null,
  reason_code text not null,
  reason      text not null,
  request_key uuid unique,
  primary key (case_id, seq)
);
create index journal_by_code on cases.journal (code, at);

grant usage on schema cases to ${app};
grant select, insert, update on cases.file to ${app};
grant select, insert on cases.journal to ${app};
