-- Articles, the versions they were read in, and the pages they were read from, bytes and all.

CREATE TABLE source_page (
    id          BIGINT PRIMARY KEY,
    identity    TEXT        NOT NULL,
    name        TEXT        NOT NULL,
    url         TEXT,
    sha256      TEXT        NOT NULL,
    media_type  TEXT        NOT NULL,
    charset     TEXT,
    bytes       BYTEA       NOT NULL,
    received_at TIMESTAMPTZ NOT NULL,
    CONSTRAINT source_page_once UNIQUE (identity, sha256),
    CONSTRAINT source_page_sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT source_page_media_type_known CHECK (media_type IN ('text/html', 'text/plain'))
);
CREATE INDEX source_page_by_sha256 ON source_page (sha256);

CREATE TABLE article (
    id            BIGINT PRIMARY KEY,
    shown_version BIGINT,
    sort_day      DATE        NOT NULL,
    merged_into   BIGINT REFERENCES article (id),
    created_at    TIMESTAMPTZ NOT NULL,
    CONSTRAINT article_not_merged_into_itself CHECK (merged_into <> id)
);
CREATE INDEX article_by_day ON article (sort_day DESC, id DESC) WHERE merged_into IS NULL;

-- Where an article is known to stand: a canonical address, else a name in its collection.
CREATE TABLE article_identity (
    identity   TEXT PRIMARY KEY,
    article_id BIGINT NOT NULL REFERENCES article (id)
);
CREATE INDEX article_identity_by_article ON article_identity (article_id);

CREATE TABLE article_version (
    id                 BIGINT PRIMARY KEY,
    article_id         BIGINT      NOT NULL REFERENCES article (id),
    number             INT         NOT NULL,
    source_page_id     BIGINT      NOT NULL REFERENCES source_page (id),
    cause              TEXT        NOT NULL,
    headline           TEXT        NOT NULL,
    headline_derived   BOOLEAN     NOT NULL,
    dateline_place     TEXT,
    dateline_agency    TEXT,
    dateline_printed   TEXT,
    published_edtf     TEXT,
    published_earliest DATE,
    published_latest   DATE,
    published_basis    TEXT,
    published_printed  TEXT,
    published_reasons  TEXT[],
    captured_edtf      TEXT,
    captured_earliest  DATE,
    captured_latest    DATE,
    captured_basis     TEXT,
    captured_printed   TEXT,
    captured_reasons   TEXT[],
    section            TEXT[]      NOT NULL,
    credit             TEXT,
    photo_credit       TEXT,
    byline             TEXT,
    tags               TEXT[]      NOT NULL,
    language           TEXT        NOT NULL,
    fingerprint        TEXT        NOT NULL,
    read_at            TIMESTAMPTZ NOT NULL,
    CONSTRAINT article_version_numbered UNIQUE (article_id, number),
    CONSTRAINT article_version_cause_known CHECK (cause IN ('first', 'source', 'reader')),
    CONSTRAINT article_version_published_whole CHECK ((published_edtf IS NULL) = (published_basis IS NULL)),
    CONSTRAINT article_version_published_forward CHECK (published_earliest <= published_latest),
    CONSTRAINT article_version_published_bounded
        CHECK (published_edtf IS NULL OR published_earliest IS NOT NULL OR published_latest IS NOT NULL)
);

ALTER TABLE article
    ADD CONSTRAINT article_shows_a_version FOREIGN KEY (shown_version) REFERENCES article_version (id)
        DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE paragraph (
    version_id BIGINT  NOT NULL REFERENCES article_version (id) ON DELETE CASCADE,
    number     INT     NOT NULL,
    text       TEXT    NOT NULL,
    tail       BOOLEAN NOT NULL,
    PRIMARY KEY (version_id, number),
    CONSTRAINT paragraph_says_something CHECK (text <> '')
);

CREATE TABLE stripped (
    version_id BIGINT NOT NULL REFERENCES article_version (id) ON DELETE CASCADE,
    number     INT    NOT NULL,
    text       TEXT   NOT NULL,
    reason     TEXT   NOT NULL,
    PRIMARY KEY (version_id, number)
);

-- By what captures of one article are told: hashes of its words and lead, and a sketch whose bands find what is alike.
CREATE TABLE fingerprint (
    version_id BIGINT PRIMARY KEY REFERENCES article_version (id) ON DELETE CASCADE,
    article_id BIGINT   NOT NULL REFERENCES article (id),
    body       TEXT     NOT NULL,
    lead       TEXT     NOT NULL,
    sketch     INT[]    NOT NULL,
    bands      BIGINT[] NOT NULL
);
CREATE INDEX fingerprint_by_lead ON fingerprint (lead) WHERE lead <> '';
CREATE INDEX fingerprint_by_body ON fingerprint (body);
CREATE INDEX fingerprint_by_band ON fingerprint USING gin (bands);

-- Running instances take turns, so that ids allocated by the application never meet.
CREATE SEQUENCE instance_turn;
