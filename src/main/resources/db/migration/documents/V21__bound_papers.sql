-- A scan bound of pages that may move: the paper that it shows, and when a newer binding took its
-- place; the old one is kept as long as the others.
alter table documents.file
  add column paper_id    uuid references documents.paper,
  add column replaced_at timestamptz;
grant update (paper_id, replaced_at) on documents.file to ${app};

-- Recorded because its pages were filed, not by a person's word: it goes when its last page goes.
alter table documents.paper add column by_pages boolean not null default false;
