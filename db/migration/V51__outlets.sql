-- Who brought an article to its readers, an agency or a site; null where nothing tells. The application tells it, also of
-- the articles that were here before.
ALTER TABLE article ADD COLUMN outlet TEXT;
CREATE INDEX article_by_outlet ON article (outlet, sort_day DESC, id DESC) WHERE merged_into IS NULL;
