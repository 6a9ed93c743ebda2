create schema hospital;

-- Every version of the profile that was ever in force: a booking stays priced by the one it pinned.
create table hospital.profile_version (
  hospital       text not null,
  version        text not null,
  effective_from date not null,
  hash           text not null,
  yaml           text not null,
  kept_at        timestamptz not null,
  primary key (hospital, version)
);

-- An administrator lets a planned department consult online; a date alone never does.
create table hospital.activation (
  department  text not null,
  online_from date not null,
  at          timestamptz not null,
  account     text not null,
  primary key (department, at)
);

-- Lists of national holidays that replaced the one of the program; the newest counts.
create table hospital.holiday_list (
  id      bigint generated always as identity primary key,
  csv     text not null,
  at      timestamptz not null,
  account text not null
);

grant usage on schema hospital to ${app};
grant select, insert on all tables in schema hospital to ${app};
