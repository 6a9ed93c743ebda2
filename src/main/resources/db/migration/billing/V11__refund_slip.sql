-- The slip that the terminal writes when a card payment is given back.
alter table billing.refund add column slip text not null default '';

create or replace view billing.cash_book as
select 'RECEIPT' as kind, r.number, r.number as receipt_number, r.case_number, r.at,
  r.issued_on as entered_on, r.talk_on, r.recipient, r.search_key, p.method, p.mark, p.slip,
  r.yen, i.tax, i.tax_rate, p.by_name, c.closed_on
from billing.receipt r
join billing.payment p on p.id = r.payment_id
join billing.issue i on i.case_id = r.case_id and i.issue = r.issue
left join billing.closed_document c on c.number = r.number
union all
select 'REFUND', f.number, r.number, r.case_number, f.at,
  f.refunded_on, r.talk_on, r.recipient, r.search_key, p.method, p.mark,
  coalesce(nullif(f.slip, ''), p.slip), f.yen, i.tax, i.tax_rate, f.by_name, c.closed_on
from billing.refund f
join billing.receipt r on r.number = f.receipt_number
join billing.payment p on p.id = r.payment_id
join billing.issue i on i.case_id = r.case_id and i.issue = r.issue
left join billing.closed_document c on c.number = f.number;
