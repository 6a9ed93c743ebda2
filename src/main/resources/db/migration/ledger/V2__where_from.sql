-- From where somebody looked, since when they were signed in, and whether the glass was broken for it.
alter table ledger.look
  add column address      text not null default '',
  add column signed_in_at timestamptz,
  add column emergency    boolean not null default false;
alter table ledger.sign_in add column address text not null default '';
alter table ledger.change add column address text not null default '';

create index look_by_time on ledger.look (at);
create index look_in_emergency on ledger.look (at) where emergency;
create index sign_in_by_time on ledger.sign_in (at);
create index change_by_time on ledger.change (at);
