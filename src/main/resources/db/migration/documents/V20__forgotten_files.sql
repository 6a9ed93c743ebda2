-- At the end of its time a scan is removed; that there was one stays, without its name.
alter table documents.file add column forgotten_at timestamptz;
create index file_kept on documents.file (case_id) where forgotten_at is null;

grant update (name, forgotten_at) on documents.file to ${app};
