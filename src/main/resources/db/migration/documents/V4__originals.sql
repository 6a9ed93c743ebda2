-- How an original went back to its owner; the number by which the post finds it again.
alter table documents.paper
  add column returned_by text,
  add column tracking    text not null default '';

-- Originals that somebody in the house has in hand.
create table documents.loan (
  id       uuid primary key,
  paper_id uuid not null references documents.paper,
  lent_to  text not null,
  lent_on  date not null,
  due_on   date not null,
  back_on  date
);
create unique index loan_out on documents.loan (paper_id) where back_on is null;

grant select, insert, update on documents.loan to ${app};
