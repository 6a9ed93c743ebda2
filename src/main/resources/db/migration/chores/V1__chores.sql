create schema chores;

-- The columns are those that db-scheduler expects: what is to be done when, and which node does it.
create table chores.scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index on chores.scheduled_tasks (execution_time);
create index on chores.scheduled_tasks (last_heartbeat);

-- How each chore went the last time.
create table chores.last_run (
  name       text primary key,
  started_at timestamptz not null,
  ended_at   timestamptz not null,
  done       int         not null,
  -- kind of the failure, without what people typed; empty when all went well
  failure    text        not null
);

grant usage on schema chores to ${app};
grant select, insert, update, delete on chores.scheduled_tasks to ${app};
grant select, insert, update on chores.last_run to ${app};
