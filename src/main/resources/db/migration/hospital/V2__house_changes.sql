-- Who took the version over; empty for a file that was read at a start.
alter table hospital.profile_version add column kept_by text not null default '';

-- Whether a kept version counts: the last word on it says so; without a word it counts.
create table hospital.profile_standing (
  id       bigint generated always as identity primary key,
  hospital text not null,
  version  text not null,
  stands   boolean not null,
  at       timestamptz not null,
  account  text not null,
  foreign key (hospital, version) references hospital.profile_version
);

-- Texts that an administrator is trying out; they count for nothing.
create table hospital.profile_trial (
  id      uuid primary key,
  name    text not null,
  yaml    text not null,
  at      timestamptz not null,
  account text not null
);

-- Days on which the office is closed beside the profile's; the last word on a day counts.
create table hospital.extra_closure (
  id      bigint generated always as identity primary key,
  day     date not null,
  closed  boolean not null,
  reason  text not null,
  at      timestamptz not null,
  account text not null
);

-- An activation can be taken back: the last word on a department counts.
alter table hospital.activation drop constraint activation_pkey;
alter table hospital.activation add column id bigint generated always as identity primary key;
alter table hospital.activation add column stands boolean not null default true;

grant select, insert on hospital.profile_standing, hospital.profile_trial, hospital.extra_closure
  to ${app};
grant delete on hospital.profile_trial to ${app};
