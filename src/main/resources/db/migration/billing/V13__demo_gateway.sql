-- The memory of the demo hospital's invented gateway; empty everywhere else.
create table billing.demo_page (
  ref     text primary key,
  key     uuid not null unique,
  yen     bigint not null,
  hold    boolean not null,
  back    text not null,
  card    text not null default '',
  ref_money text not null default ''
);
create table billing.demo_money (
  ref      text primary key,
  card     text not null,
  state    text not null,
  held     bigint not null,
  taken    bigint not null,
  returned bigint not null,
  until    timestamptz not null
);
create table billing.demo_answer (
  key    uuid primary key,
  ref    text not null,
  answer text not null
);
grant select, insert, update on billing.demo_page, billing.demo_money to ${app};
grant select, insert on billing.demo_answer to ${app};
