create schema entrance;
grant usage on schema entrance to ${app};

-- A link and its code, sealed with whom they are for; the link is found by its mark.
create table entrance.ticket (
  id          uuid primary key,
  case_id     uuid not null,
  seat        int not null check (seat between 1 and 3),
  mark        text not null unique,
  sealed      bytea not null,
  valid_until timestamptz not null,
  made_at     timestamptz not null,
  revoked_at  timestamptz
);
-- One ticket for a seat at a time.
create unique index one_ticket on entrance.ticket (case_id, seat) where revoked_at is null;

grant select, insert, update on entrance.ticket to ${app};
