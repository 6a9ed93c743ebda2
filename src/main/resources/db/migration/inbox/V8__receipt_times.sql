-- How long a form took from the machine to its case; only added to, and without a name.
create table inbox.receipt_time (
  case_number text primary key,
  -- BY_CODE or BY_HAND
  how         text not null,
  arrived_at  timestamptz not null,
  taken_at    timestamptz not null,
  -- when its pictures were first opened to receive it; empty when nobody noted it
  begun_at    timestamptz,
  received_at timestamptz not null
);
create index receipt_time_by_day on inbox.receipt_time (received_at);

grant select, insert on inbox.receipt_time to ${app};
