create schema intake;

-- A form in writing is not a case: it goes to nobody and ends by itself (7 days unprinted, 90 printed).
create table intake.draft (
  number      text primary key,
  -- found by the applicant's browser; only the signature of its cookie is kept
  cookie      text not null unique,
  -- what was typed and the secret, sealed; empty once the case has taken it over
  entries     bytea not null,
  -- signature of number and secret, for the status page
  secret      text not null,
  made_at     timestamptz not null,
  printed_at  timestamptz,
  received_at timestamptz,
  ends_at     timestamptz not null
);
create index draft_by_end on intake.draft (ends_at) where received_at is null;

grant usage on schema intake to ${app};
grant select, insert, update, delete on intake.draft to ${app};
