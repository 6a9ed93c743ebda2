-- Nobody could tell which way up it is: a person turns it.
alter table inbox.page add column unsure boolean not null default false;
