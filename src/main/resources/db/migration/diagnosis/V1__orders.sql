create schema diagnosis;

create table diagnosis.ordered (
  id              uuid primary key,
  case_id         uuid not null,
  category        text not null,
  question        text not null,
  state           text not null,
  ordered_by      text not null,
  ordered_at      timestamptz not null,
  specialist_id   uuid,
  specialist_name text not null,
  -- What the specialist has written and not yet signed.
  draft           text not null,
  settled_at      timestamptz,
  reason          text not null
);
create index ordered_by_case on diagnosis.ordered (case_id);
create index ordered_by_state on diagnosis.ordered (state, category, ordered_at);
-- Each category is diagnosed, and charged, at most once a case.
create unique index one_order_for_each_category on diagnosis.ordered (case_id, category)
  where state not in ('WITHDRAWN', 'NOT_ASSESSABLE');

-- What was signed stays: a change is a new version.
create table diagnosis.finding (
  order_id    uuid not null references diagnosis.ordered,
  version     int not null,
  words       text not null,
  signed_id   uuid not null,
  signed_name text not null,
  signed_at   timestamptz not null,
  primary key (order_id, version)
);

grant usage on schema diagnosis to ${app};
grant select, insert, update on diagnosis.ordered to ${app};
grant select, insert on diagnosis.finding to ${app};
