create schema inbox;

-- What came in one piece: a file of the fax server or scanner, an attachment of a mail, an upload.
create table inbox.transmission (
  id          uuid primary key,
  -- FOLDER, MAIL or UPLOAD, and what makes it come in only once by this way
  way         text not null,
  mark        text not null unique,
  -- FAX or POST
  channel     text not null,
  -- as the sender called the file, for people only; the number or address it came from
  name        text not null,
  sender      text not null,
  -- empty when it could not even be opened
  media       text,
  bytes       bigint not null,
  digest      text not null,
  pages       int not null,
  -- the machine's own time, and ours
  arrived_at  timestamptz not null,
  taken_at    timestamptz not null,
  read_at     timestamptz,
  -- code of the reason why it stands on the shelf of the unreadable
  unreadable  text,
  -- where the original lies if it was too large for the store
  held_as     text,
  -- when somebody dealt with what stood on the shelf
  settled_at  timestamptz,
  settled_by  text,
  -- when the original was forgotten: its time is over, or its pages lie with their cases
  forgotten_at timestamptz
);
create index transmission_to_read on inbox.transmission (taken_at) where read_at is null and unreadable is null;
create index transmission_on_shelf on inbox.transmission (taken_at) where unreadable is not null and settled_at is null;
create index transmission_by_digest on inbox.transmission (digest);

create table inbox.page (
  id              uuid primary key,
  transmission_id uuid not null references inbox.transmission,
  -- counted from 1
  place           int not null check (place > 0),
  -- degrees clockwise until it stands upright: 0, 90, 180, 270
  turned          int not null,
  fingerprint     bytea,
  blank           boolean not null,
  -- what its code says, if we printed it and nobody changed it
  code_number     text,
  code_kind       text,
  code_sheet      int,
  code_sheets     int,
  code_edition    int,
  -- it carries a code that is not ours, or that was made up
  strange_code    boolean not null,
  -- the same sheet that came before
  repeat_of       uuid references inbox.page,
  -- whose it is according to a person; the code counts where nobody said otherwise
  said_number     text,
  -- PILE until somebody decides; CASE with its number, kind of paper and file; ASIDE
  lies            text not null,
  case_number     text,
  paper           text,
  material        text,
  file_id         uuid,
  filed_at        timestamptz,
  filed_by        text,
  unique (transmission_id, place)
);
create index page_on_pile on inbox.page (transmission_id) where lies = 'PILE';
create index page_by_case on inbox.page (case_number) where case_number is not null;

-- Every decision on where a page lies, also the later ones; only added to.
create table inbox.page_move (
  id          uuid primary key,
  page_id     uuid not null references inbox.page,
  lies        text not null,
  case_number text,
  paper       text,
  moved_at    timestamptz not null,
  moved_by    text not null,
  reason      text not null
);
create index page_move_by_page on inbox.page_move (page_id);

grant usage on schema inbox to ${app};
grant select, insert, update on inbox.transmission to ${app};
grant select, insert, update on inbox.page to ${app};
grant select, insert on inbox.page_move to ${app};
