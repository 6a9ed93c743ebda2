-- Board and search read short rows; the application lies apart and is fetched for one case.
alter table cases.file set (toast_tuple_target = 256, fillfactor = 85);

-- The board reads the few open cases among all those of the past years.
alter table cases.file add column is_open boolean not null
  generated always as (
    waiting_for <> 'NOBODY' or stage not in ('CLOSED', 'REFUSED', 'WITHDRAWN', 'CANCELLED_BY_HOSPITAL',
      'NO_SHOW', 'ABORTED', 'DECEASED', 'DECLINED')) stored;
create index file_open on cases.file (stage) where is_open;

-- Letters and pairs of letters, since Japanese names are too short for trigrams.
create function cases.pairs(folded text) returns text[]
  language sql immutable parallel safe strict
  return (
    select coalesce(array_agg(distinct substr(folded, place, length)), '{}')
    from generate_series(1, length(folded)) place, generate_series(1, 2) length);

drop index cases.file_by_name;
create index file_by_name on cases.file using gin (cases.pairs(search_key));

-- The planner learns at once how few are open.
analyze cases.file;
