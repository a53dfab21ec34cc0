-- The first form of full text: one generated vector for each shown article, headline above body.

CREATE TABLE article_text (
    article_id BIGINT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    headline   TEXT NOT NULL,
    body       TEXT NOT NULL,
    names      TEXT NOT NULL,
    words      TSVECTOR NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('english', headline), 'A') ||
        setweight(to_tsvector('simple', names), 'B') ||
        setweight(to_tsvector('english', body), 'C')) STORED
);
CREATE INDEX article_text_by_word ON article_text USING gin (words);
