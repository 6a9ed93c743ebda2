-- No double booking (rules of the calendar) and the search for Japanese names.
create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;

grant usage on schema house to ${app};

-- Sessions are shared by all nodes; the columns are those Spring Session expects.
create table house.session (
  primary_id            char(36)     primary key,
  session_id            char(36)     not null unique,
  creation_time         bigint       not null,
  last_access_time      bigint       not null,
  max_inactive_interval int          not null,
  expiry_time           bigint       not null,
  principal_name        varchar(100)
);
create index on house.session (expiry_time);
create index on house.session (principal_name);

create table house.session_attributes (
  session_primary_id char(36)     not null references house.session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea        not null,
  primary key (session_primary_id, attribute_name)
);

grant select, insert, update, delete on house.session, house.session_attributes to ${app};
