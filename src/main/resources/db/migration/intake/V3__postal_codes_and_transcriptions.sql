-- Japan Post's list of postal codes as an administrator loaded it; a newer one takes its place whole.
create table intake.postal_town (
  code       text not null check (code ~ '^[0-9]{7}$'),
  prefecture text not null,
  city       text not null,
  -- empty where the list names no town of its own
  town       text not null,
  primary key (code, prefecture, city, town)
);

create table intake.postal_list (
  id         bigint generated always as identity primary key,
  loaded_at  timestamptz not null,
  loaded_by  text not null,
  -- as the file was called, and how many lines it had
  name       text not null,
  lines      int not null
);

-- A form that somebody is writing out from its pictures; gone when it is received or given up.
create table intake.transcription (
  sheaf      text primary key,
  -- what was typed so far, sealed
  entries    bytea not null,
  -- who is at it, and since when the time of the hands counts
  account    text not null,
  begun_at   timestamptz not null,
  kept_at    timestamptz not null
);

grant select, insert, delete on intake.postal_town to ${app};
grant select, insert on intake.postal_list to ${app};
grant select, insert, update, delete on intake.transcription to ${app};
