-- Whose list shows the draft, so that nobody has to look through closed cases for it.
alter table opinion.draft add column doctor_id uuid;
create index draft_by_doctor on opinion.draft (doctor_id);
