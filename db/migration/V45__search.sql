-- Full text is an index of its own, which every running process keeps and brings up to date by the log of changes.
DROP TABLE article_text;

-- A number of the log can be seen later than a higher one, when its transaction lasts longer. Transactions tell: all
-- changes of those before the oldest that is still under way can be seen. Rows from before this migration count as its.
ALTER TABLE change ADD COLUMN tx XID8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX change_by_tx ON change (tx, seq);
