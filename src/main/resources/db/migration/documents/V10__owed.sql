-- Few of the papers of all years are still owed to their owners.
create index paper_owed on documents.paper (case_id) where lent and returned_on is null;
