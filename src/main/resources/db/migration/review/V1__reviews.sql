create schema review;

-- The consulting doctor whom the department chose; the words are for the letter.
create table review.acceptance (
  case_id      uuid primary key,
  doctor_id    uuid not null,
  other_reason text not null,
  accepted_at  timestamptz not null,
  accepted_by  text not null
);

-- What a department asked back, and the secretariat's answer.
create table review.question (
  id          uuid primary key,
  case_id     uuid not null,
  words       text not null,
  -- another department that is proposed; empty for a plain question
  proposed    text not null,
  asked_at    timestamptz not null,
  asked_by    text not null,
  answer      text,
  answered_at timestamptz,
  answered_by text
);
create index question_by_case on review.question (case_id);

grant usage on schema review to ${app};
grant select, insert, update on review.acceptance, review.question to ${app};
