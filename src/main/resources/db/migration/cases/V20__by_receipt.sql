-- Past cases are played again by their receipt, the newest first.
create index file_by_receipt on cases.file (receipt_at, id);
