-- What other rooms may count: no names, no words, nothing that a person wrote (rules.md section 8).
create view cases.published_application as
select id as case_id, department, mode, stage, receipt_at, complete_on
from cases.file;

-- The steps of the journal that changed the stage.
create view cases.published_step as
select case_id, seq, at, code, from_stage, to_stage, reason_code
from cases.journal
where to_stage is not null and from_stage is distinct from to_stage;

create index journal_of_steps on cases.journal (code, at) include (case_id)
  where from_stage is distinct from to_stage;

grant select on cases.published_application, cases.published_step to ${app};
