-- The card of an online consultation (rules.md §6). No number of a card ever comes here: the
-- gateway keeps it, and these rows hold its marks and what was asked of it.

-- A page of the gateway on which somebody registers or confirms a card.
create table billing.card_session (
  id         uuid primary key,
  case_id    uuid not null,
  money_id   uuid,
  ref        text not null unique,
  address    text not null,
  state      text not null check (state in ('OPEN', 'DONE', 'REFUSED', 'ENDED')),
  made_at    timestamptz not null
);
create index card_session_by_case on billing.card_session (case_id, made_at);

create table billing.card (
  id            uuid primary key,
  case_id       uuid not null,
  customer      text not null,
  method        text not null,
  mark          text not null,
  digits        text not null,
  expires       text not null,
  registered_at timestamptz not null
);
create index card_by_case on billing.card (case_id, registered_at);

-- An amount at the gateway. Its state only moves forward.
create table billing.card_money (
  id         uuid primary key,
  case_id    uuid not null,
  card_id    uuid references billing.card,
  ref        text unique,
  state      text not null,
  held       bigint not null check (held >= 0),
  taken      bigint not null check (taken >= 0),
  returned   bigint not null check (returned >= 0),
  until      timestamptz,
  mark       text not null,
  digits     text not null,
  made_at    timestamptz not null,
  changed_at timestamptz not null
);
create index card_money_by_case on billing.card_money (case_id, made_at);
create index card_money_by_change on billing.card_money (changed_at);

-- What the gateway is asked to do, written before it is asked: whoever is killed in between asks
-- again with the same key, which the gateway answers as it did the first time.
create table billing.card_call (
  id          uuid primary key,
  money_id    uuid not null references billing.card_money,
  case_id     uuid not null,
  kind        text not null,
  yen         bigint not null,
  issue       int not null,
  by_name     text not null,
  note        text not null,
  asked_at    timestamptz not null,
  state       text not null check (state in ('ASKED', 'DONE', 'DECLINED', 'REFUSED', 'LOST')),
  why         text not null default '',
  tries       int not null default 0,
  answered_at timestamptz
);
create index card_call_asked on billing.card_call (asked_at) where state = 'ASKED';
create index card_call_by_case on billing.card_call (case_id, asked_at);

-- What the gateway told by itself, each once.
create table billing.card_event (
  id       text primary key,
  kind     text not null,
  ref      text not null,
  money_id uuid,
  at       timestamptz not null
);

-- Where our books and the gateway's did not agree: a task for the cashier until somebody settles it.
create table billing.card_difference (
  id         uuid primary key,
  money_id   uuid not null references billing.card_money,
  case_id    uuid not null,
  at         timestamptz not null,
  ours       text not null,
  theirs     text not null,
  settled_at timestamptz,
  settled_by text not null default '',
  note       text not null default ''
);
create unique index card_difference_open on billing.card_difference (money_id)
  where settled_at is null;

-- What was said to other rooms for one date of a case, so that it is said once.
create table billing.card_notice (
  case_id uuid not null,
  kind    text not null,
  about   text not null,
  at      timestamptz not null,
  primary key (case_id, kind, about)
);

-- The way to pay later: known by its mark, sealed beside it for whoever sends it.
create table billing.pay_link (
  id          uuid primary key,
  case_id     uuid not null,
  mark        text not null unique,
  sealed      bytea not null,
  made_at     timestamptz not null,
  valid_until timestamptz not null,
  tries       int not null default 0
);
create index pay_link_by_case on billing.pay_link (case_id, made_at);

grant select, insert, update on billing.card_session, billing.card_money, billing.card_call,
  billing.card_difference, billing.pay_link to ${app};
grant select, insert on billing.card, billing.card_event, billing.card_notice to ${app};
