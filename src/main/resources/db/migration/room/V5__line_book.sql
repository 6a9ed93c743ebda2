-- Somebody's line was cut; seat -1 is everybody's, as when the program itself was away.
create table room.interruption (
  id      uuid primary key,
  case_id uuid not null,
  seat    int not null,
  cause   text not null,
  from_at timestamptz not null,
  to_at   timestamptz check (to_at >= from_at)
);
create unique index one_open_interruption on room.interruption (case_id, seat)
  where to_at is null;
create index interruption_by_case on room.interruption (case_id, from_at);

-- How a browser was connected, as its page said; nothing of what was said or seen.
create table room.connection (
  id      uuid primary key,
  case_id uuid not null,
  seat    int not null,
  at      timestamptz not null,
  relayed boolean not null,
  video   text not null,
  audio   text not null,
  cipher  text not null,
  browser text not null
);
create index connection_by_case on room.connection (case_id, at);

-- The last sign of life of any node: a gap tells how long the program was away.
create table room.pulse (
  only_one boolean primary key default true check (only_one),
  at       timestamptz not null
);

-- The pictures were given up for a while, and the talk went on by telephone.
create table room.telephone (
  id      uuid primary key,
  case_id uuid not null,
  from_at timestamptz not null,
  to_at   timestamptz check (to_at >= from_at),
  by_name text not null
);
create unique index one_telephone on room.telephone (case_id) where to_at is null;
create index telephone_by_case on room.telephone (case_id, from_at);

grant select, insert, update on room.interruption, room.pulse, room.telephone to ${app};
grant select, insert on room.connection to ${app};
