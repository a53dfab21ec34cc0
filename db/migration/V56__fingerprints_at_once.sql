-- Rows that wait to be sorted into the index are read one by one in each search, and an import searches before each row.
ALTER INDEX fingerprint_by_band SET (fastupdate = off);
SELECT gin_clean_pending_list('fingerprint_by_band');
