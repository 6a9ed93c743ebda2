-- The close of a day (日次締め): written once. Which documents it holds is written with it, so that
-- what comes after it goes to the next one.
create table billing.day_close (
  closed_on   date primary key,
  at          timestamptz not null,
  by_name     text not null,
  -- the change that lay in the drawer in the morning
  change      bigint not null check (change >= 0),
  counted     bigint not null check (counted >= 0),
  note        text not null,
  request_key uuid not null unique
);

-- Receipts and refunds by number.
create table billing.closed_document (
  number    text primary key,
  closed_on date not null references billing.day_close
);
create index closed_document_by_day on billing.closed_document (closed_on);

-- Money in and money out, a row for each document.
create view billing.cash_book as
select 'RECEIPT' as kind, r.number, r.number as receipt_number, r.case_number, r.at,
  r.issued_on as entered_on, r.talk_on, r.recipient, r.search_key, p.method, p.mark, p.slip,
  r.yen, i.tax, i.tax_rate, p.by_name, c.closed_on
from billing.receipt r
join billing.payment p on p.id = r.payment_id
join billing.issue i on i.case_id = r.case_id and i.issue = r.issue
left join billing.closed_document c on c.number = r.number
union all
select 'REFUND', f.number, r.number, r.case_number, f.at,
  f.refunded_on, r.talk_on, r.recipient, r.search_key, p.method, p.mark, p.slip,
  f.yen, i.tax, i.tax_rate, f.by_name, c.closed_on
from billing.refund f
join billing.receipt r on r.number = f.receipt_number
join billing.payment p on p.id = r.payment_id
join billing.issue i on i.case_id = r.case_id and i.issue = r.issue
left join billing.closed_document c on c.number = f.number;

grant select, insert on billing.day_close, billing.closed_document to ${app};
grant select on billing.cash_book to ${app};
