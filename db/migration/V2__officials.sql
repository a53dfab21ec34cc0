-- Who held which post when, and what places were called.

CREATE TABLE official (
    id          BIGINT PRIMARY KEY,
    slug        TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    country     TEXT,
    provisional BOOLEAN NOT NULL,
    merged_into BIGINT REFERENCES official (id),
    CONSTRAINT official_slug_once UNIQUE (slug),
    CONSTRAINT official_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT official_country_iso CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT official_not_merged_into_itself CHECK (merged_into <> id)
);

CREATE TABLE official_name (
    official_id BIGINT NOT NULL REFERENCES official (id) ON DELETE CASCADE,
    number      INT    NOT NULL,
    name        TEXT   NOT NULL,
    PRIMARY KEY (official_id, number),
    CONSTRAINT official_name_once UNIQUE (official_id, name)
);

CREATE TABLE post (
    id      BIGINT PRIMARY KEY,
    title   TEXT NOT NULL,
    country TEXT,
    level   TEXT NOT NULL,
    CONSTRAINT post_once UNIQUE NULLS NOT DISTINCT (title, country),
    CONSTRAINT post_country_iso CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT post_level_known CHECK (level IN ('head-of-state', 'head-of-government', 'foreign-minister', 'minister',
                                                 'parliament', 'deputy-minister', 'ambassador', 'other'))
);

CREATE TABLE tenure (
    official_id    BIGINT  NOT NULL REFERENCES official (id) ON DELETE CASCADE,
    number         INT     NOT NULL,
    post_id        BIGINT  NOT NULL REFERENCES post (id),
    start_edtf     TEXT,
    start_earliest DATE,
    end_edtf       TEXT,
    end_latest     DATE,
    certain        BOOLEAN NOT NULL,
    note           TEXT,
    source         TEXT,
    PRIMARY KEY (official_id, number),
    CONSTRAINT tenure_forward CHECK (start_earliest <= end_latest)
);
CREATE INDEX tenure_by_post ON tenure (post_id, start_earliest);

CREATE TABLE place (
    id      BIGINT PRIMARY KEY,
    name    TEXT NOT NULL,
    country TEXT,
    within  TEXT,
    note    TEXT,
    CONSTRAINT place_once UNIQUE NULLS NOT DISTINCT (name, country)
);

CREATE TABLE place_name (
    place_id  BIGINT NOT NULL REFERENCES place (id) ON DELETE CASCADE,
    number    INT    NOT NULL,
    name      TEXT   NOT NULL,
    from_edtf TEXT,
    to_edtf   TEXT,
    PRIMARY KEY (place_id, number)
);

-- Numbers that a site counts its articles with bound their dates.
CREATE TABLE numbered_article (
    number BIGINT PRIMARY KEY,
    day    DATE NOT NULL
);

-- Which text of db/reference the rows above were loaded from, so that an unchanged text is not loaded again.
CREATE TABLE reference_load (
    name      TEXT PRIMARY KEY,
    sha256    TEXT        NOT NULL,
    loaded_at TIMESTAMPTZ NOT NULL
);
