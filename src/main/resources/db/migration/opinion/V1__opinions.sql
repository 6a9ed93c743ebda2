create schema opinion;

-- What the doctor is writing; nobody else reads it. A draft of a later version says why there is one.
create table opinion.draft (
  case_id  uuid primary key,
  revision int not null,
  content  jsonb not null,
  reason   text not null,
  saved_at timestamptz not null
);

-- What was signed stays as it was printed: rows are only added.
create table opinion.signed (
  case_id   uuid not null,
  version   int not null,
  report    jsonb not null,
  reason    text not null,
  signed_at timestamptz not null,
  signed_by uuid not null,
  request_key uuid not null unique,
  primary key (case_id, version)
);

create table opinion.sending (
  id          uuid primary key,
  case_id     uuid not null,
  version     int not null,
  recipient   text not null,
  way         text not null,
  decision    text not null,
  sent_at     timestamptz not null,
  actor_name  text not null,
  request_key uuid not null unique,
  foreign key (case_id, version) references opinion.signed
);
create index sending_by_case on opinion.sending (case_id, sent_at);

grant usage on schema opinion to ${app};
grant select, insert, update, delete on opinion.draft to ${app};
grant select, insert on opinion.signed, opinion.sending to ${app};
