-- The photograph by which a consultee knows the doctor; its bytes lie sealed in the store of files.
create table staff.portrait (
  member_id uuid primary key references staff.member,
  file      uuid not null,
  at        timestamptz not null
);
grant select, insert, update on staff.portrait to ${app};
