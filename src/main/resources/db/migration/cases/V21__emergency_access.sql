-- The glass that a doctor broke to read a case of others; only the review is written later.
create table cases.emergency (
  id          uuid primary key,
  case_id     uuid not null references cases.file,
  number      text not null,
  member_id   uuid not null,
  account     text not null,
  member_name text not null,
  reason      text not null,
  opened_at   timestamptz not null,
  ends_at     timestamptz not null,
  reviewed_at timestamptz,
  reviewed_by text not null default '',
  remark      text not null default '',
  check (opened_at < ends_at)
);
create index emergency_by_member on cases.emergency (member_id, case_id, ends_at);
create index emergency_to_review on cases.emergency (opened_at) where reviewed_at is null;

grant select, insert on cases.emergency to ${app};
grant update (reviewed_at, reviewed_by, remark) on cases.emergency to ${app};
