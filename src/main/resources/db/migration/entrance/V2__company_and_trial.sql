-- Who will be present beside the consultee (rules.md §9, R08); names are sealed. A row that has gone stays
-- as evidence of what was declared when.
create table entrance.person (
  id          uuid primary key,
  case_id     uuid not null,
  kind        text not null check (kind in ('FAMILY', 'INTERPRETER', 'COLLEAGUE')),
  -- null: beside the consultee, at the same device
  seat        int check (seat between 2 and 3),
  sealed      bytea not null,
  declared_at timestamptz not null,
  gone_at     timestamptz
);
create unique index one_person_a_seat on entrance.person (case_id, seat) where gone_at is null;
create index person_of_case on entrance.person (case_id);

-- That the consultee has said who will be present.
create table entrance.declaration (
  case_id uuid primary key,
  at      timestamptz not null
);

-- What the last trial of camera, microphone and connection found, as PART:FINDING; nothing of the media.
create table entrance.trial (
  ticket_id uuid primary key references entrance.ticket,
  at        timestamptz not null,
  found     text[] not null
);

grant select, insert, update on entrance.person to ${app};
grant select, insert, update on entrance.declaration to ${app};
grant select, insert, update on entrance.trial to ${app};
