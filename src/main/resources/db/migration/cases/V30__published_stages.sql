-- For rooms that count cases by where they stand, without opening them.
create view cases.published_stage as
  select id, stage, died_on is not null as dead from cases.file;

grant select on cases.published_stage to ${app};
