-- The sheaf into which a person put a sheet, apart from what came with it: nobody knows its case.
alter table inbox.page add column apart uuid;
