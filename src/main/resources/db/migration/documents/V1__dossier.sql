create schema documents;

-- Papers as they came in; the same kind may come several times.
create table documents.paper (
  id          uuid primary key,
  case_id     uuid not null,
  kind        text not null,
  material    text,
  arrived_on  date not null,
  delivery    text not null,
  pieces      int not null check (pieces > 0),
  lent        boolean not null,
  -- what is missing of it, such as its second page; empty when it is whole
  lacking     text not null,
  returned_on date
);
create index paper_by_case on documents.paper (case_id);

-- "Not here yet" with the day on which it should come.
create table documents.awaited (
  case_id     uuid not null,
  kind        text not null,
  expected_on date not null,
  primary key (case_id, kind)
);

-- Decisions on findings; a later one takes the place of an earlier one.
create table documents.decision (
  id      uuid primary key,
  case_id uuid not null,
  code    text not null,
  yes     boolean not null,
  reason  text not null,
  basis   text not null,
  made_at timestamptz not null,
  made_by text not null
);
create index decision_by_case on documents.decision (case_id);

grant usage on schema documents to ${app};
grant select, insert, update on documents.paper to ${app};
grant select, insert, update, delete on documents.awaited to ${app};
grant select, insert on documents.decision to ${app};
