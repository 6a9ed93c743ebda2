-- What a file was called and from which number or address it came are personal: from now on they are sealed. What came
-- before stands in the open columns until the program seals it at its next start.
alter table inbox.transmission
  alter column name set default '',
  alter column sender set default '',
  add column name_sealed bytea,
  add column sender_sealed bytea;
create index transmission_unsealed on inbox.transmission (id) where name_sealed is null and (name <> '' or sender <> '');
