-- Recorded by mistake and struck out again: the row stays, and counts for nothing.
alter table documents.paper add column struck boolean not null default false;
