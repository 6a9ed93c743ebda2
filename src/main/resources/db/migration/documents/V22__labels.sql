-- The number on the labels of an original within its case, given when they are printed.
alter table documents.paper add column label int;
create unique index paper_label on documents.paper (case_id, label) where label is not null;
