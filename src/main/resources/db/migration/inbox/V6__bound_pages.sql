-- Where a page stands in the paper in which it is bound, counted from 1.
alter table inbox.page add column file_place int;
