create schema billing;

-- Only the state and the number of the present issue ever change; all money is in rows that stay.
create table billing.bill (
  case_id    uuid primary key,
  number     text not null unique,
  name       text not null,
  search_key text not null,
  mode       text not null,
  talk_on    date not null,
  state      text not null,
  issue      int not null,
  made_at    timestamptz not null
);
create index bill_by_state on billing.bill (state, talk_on);

create table billing.issue (
  case_id  uuid not null references billing.bill,
  issue    int not null,
  at       timestamptz not null,
  seconds  bigint not null,
  flags    text[] not null,
  total    bigint not null,
  tax      bigint not null,
  tax_rate numeric not null,
  primary key (case_id, issue)
);

create table billing.line (
  case_id uuid not null,
  issue   int not null,
  place   int not null,
  code    text not null,
  what    text not null,
  minutes int not null,
  yen     bigint not null,
  primary key (case_id, issue, place),
  foreign key (case_id, issue) references billing.issue
);

create table billing.payment (
  id      uuid primary key,
  case_id uuid not null,
  issue   int not null,
  at      timestamptz not null,
  by_name text not null,
  method  text not null,
  mark    text not null,
  slip    text not null,
  given   bigint not null,
  yen     bigint not null,
  foreign key (case_id, issue) references billing.issue
);
-- A bill is paid once.
create unique index one_payment on billing.payment (case_id);

create table billing.receipt (
  number        text primary key,
  payment_id    uuid not null unique references billing.payment,
  case_id       uuid not null,
  issue         int not null,
  case_number   text not null,
  at            timestamptz not null,
  issued_on     date not null,
  talk_on       date not null,
  recipient     text not null,
  search_key    text not null,
  yen           bigint not null,
  issuer        text not null,
  issuer_number text not null
);
create index receipt_by_day on billing.receipt (issued_on);

create table billing.refund (
  number         text primary key,
  receipt_number text not null unique references billing.receipt,
  at             timestamptz not null,
  refunded_on    date not null,
  by_name        text not null,
  reason         text not null,
  yen            bigint not null
);

create table billing.print (
  number      text not null,
  seq         int not null,
  printed_on  date not null,
  at          timestamptz not null,
  by_name     text not null,
  request_key uuid not null unique,
  primary key (number, seq)
);

-- The last number given out in a series: its row is locked, so that numbers have no gaps.
create table billing.series (
  name text primary key,
  last int not null
);

grant usage on schema billing to ${app};
grant select, insert, update on billing.bill, billing.series to ${app};
grant select, insert on billing.issue, billing.line, billing.payment, billing.receipt,
  billing.refund, billing.print to ${app};
