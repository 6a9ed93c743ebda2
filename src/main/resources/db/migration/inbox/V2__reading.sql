-- How far the reading of a transmission has come: a page that cannot be read is passed over and named.
alter table inbox.transmission add column pages_read int not null default 0;
alter table inbox.transmission add column pages_lost text not null default '';
alter table inbox.transmission add column pages_reason text;
-- what was found when somebody dealt with the shelf
alter table inbox.transmission add column settled_note text not null default '';

-- The same sheet again: with a code it is looked for among the sheets of that code, without one among the recent ones
-- (ids begin with their time).
create index page_by_code on inbox.page (code_number, code_kind, code_sheet) where code_number is not null;
create index page_without_code on inbox.page (id) where code_number is null and repeat_of is null and not blank;
