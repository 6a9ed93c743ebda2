-- Scans; the bytes lie sealed in the store under the id.
create table documents.file (
  id        uuid primary key,
  case_id   uuid not null,
  kind      text not null,
  material  text,
  name      text not null,
  media     text not null,
  pages     int not null check (pages > 0),
  bytes     int not null,
  stored_at timestamptz not null,
  stored_by text not null
);
create index file_by_case on documents.file (case_id);

grant select, insert on documents.file to ${app};
