create schema staff;

create table staff.member (
  id                uuid primary key,
  account           text not null unique check (account = lower(account)),
  family            text not null,
  given             text not null,
  family_kana       text not null,
  given_kana        text not null,
  registration_year int,
  password          text,
  totp_secret       bytea,
  totp_step         bigint not null default 0,
  invitation        text,
  invited_until     timestamptz,
  failures          int not null default 0,
  locked_until      timestamptz,
  active            boolean not null default true
);

create table staff.role (
  member_id uuid not null references staff.member,
  role      text not null,
  primary key (member_id, role)
);

-- The departments whose cases a doctor sees, and the categories that a specialist reads.
create table staff.department (
  member_id  uuid not null references staff.member,
  department text not null,
  primary key (member_id, department)
);

create table staff.category (
  member_id uuid not null references staff.member,
  category  text not null,
  primary key (member_id, category)
);

grant usage on schema staff to ${app};
grant select, insert, update on staff.member to ${app};
grant select, insert, delete on staff.role, staff.department, staff.category to ${app};
