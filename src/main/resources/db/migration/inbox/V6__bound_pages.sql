-- In which order the pages of a paper are read, and which page of the scan (file_id) a page is
-- that was bound into it.
alter table inbox.page
  add column reading_place int,
  add column file_place    int;
