-- Two decisions may fall on the same instant: the order in which they were written counts.
alter table documents.decision add column seq bigint generated always as identity;
