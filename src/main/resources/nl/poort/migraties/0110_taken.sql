-- The recurring jobs, in the form db-scheduler asks for.
create schema taken;

create table taken.taak (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance)
);
create index on taken.taak (execution_time);
create index on taken.taak (last_heartbeat);
