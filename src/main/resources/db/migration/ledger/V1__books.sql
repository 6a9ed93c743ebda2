-- Append-only: the program may write and read, never change or remove.
create schema ledger;

create table ledger.look (
  id        bigint generated always as identity primary key,
  at        timestamptz not null,
  member_id uuid not null,
  account   text not null,
  number    text not null,
  what      text not null
);
create index look_by_case on ledger.look (number, at);
create index look_by_member on ledger.look (member_id, at);

create table ledger.sign_in (
  id      bigint generated always as identity primary key,
  at      timestamptz not null,
  account text not null,
  outcome text not null
);
create index sign_in_by_account on ledger.sign_in (account, at);

create table ledger.change (
  id        bigint generated always as identity primary key,
  at        timestamptz not null,
  account   text not null,
  subject   text not null,
  what      text not null,
  reason    text not null
);
create index change_by_subject on ledger.change (subject, at);

grant usage on schema ledger to ${app};
grant select, insert on all tables in schema ledger to ${app};
