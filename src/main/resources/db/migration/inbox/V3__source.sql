-- Whether folder and mailbox could be reached when somebody last looked, known to all nodes.
create table inbox.source (
  -- FAX_FOLDER, POST_FOLDER or MAILBOX
  name       text primary key,
  looked_at  timestamptz not null,
  -- since when it cannot be reached, and the kind of failure; empty when all is well
  failing_since timestamptz,
  failure    text not null default ''
);
grant select, insert, update on inbox.source to ${app};
