-- What stood on the sheets each time a changed form was printed: sheets come late and out of order.
create table intake.edition (
  number     text not null references intake.draft on delete cascade,
  edition    int not null check (edition > 0),
  -- what was typed, sealed; without the secret
  entries    bytea not null,
  printed_at timestamptz not null,
  primary key (number, edition)
);
-- A form that was received stays as the key to the status page; its editions go when it would have ended.
create index draft_received_by_end on intake.draft (ends_at) where received_at is not null;

grant select, insert, delete on intake.edition to ${app};
