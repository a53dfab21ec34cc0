-- A claim is what one article says of a contact; the contact is derived from its claims.

CREATE TABLE contact (
    id          BIGINT PRIMARY KEY,
    kind        TEXT    NOT NULL,
    standing    TEXT    NOT NULL,
    level       TEXT    NOT NULL,
    edtf        TEXT,
    earliest    DATE,
    latest      DATE,
    basis       TEXT,
    printed     TEXT,
    reasons     TEXT[],
    sort_day    DATE    NOT NULL,
    place       TEXT,
    visit       TEXT,
    title       TEXT    NOT NULL,
    part_of     BIGINT REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    merged_into BIGINT REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    live        BOOLEAN NOT NULL,
    CONSTRAINT contact_kind_known CHECK (kind IN
        ('meeting', 'telephone-call', 'video-call', 'visit', 'multilateral-meeting', 'consultations', 'signing',
         'credentials', 'letter', 'other')),
    CONSTRAINT contact_standing_known CHECK (standing IN ('reported', 'background', 'announced')),
    CONSTRAINT contact_level_known CHECK (level IN
        ('head-of-state', 'head-of-government', 'foreign-minister', 'minister', 'parliament', 'deputy-minister',
         'ambassador', 'other')),
    CONSTRAINT contact_basis_known CHECK (basis IN
        ('stated', 'header', 'dateline', 'relative', 'publication', 'bounds', 'matched', 'corrected')),
    CONSTRAINT contact_visit_known CHECK (visit IN ('state', 'official', 'working', 'private')),
    CONSTRAINT contact_visit_of_visits CHECK (visit IS NULL OR kind = 'visit'),
    CONSTRAINT contact_date_whole CHECK ((edtf IS NULL) = (basis IS NULL)),
    CONSTRAINT contact_date_bounded CHECK (edtf IS NULL OR earliest IS NOT NULL OR latest IS NOT NULL),
    CONSTRAINT contact_forward CHECK (earliest <= latest),
    CONSTRAINT contact_not_part_of_itself CHECK (part_of <> id),
    CONSTRAINT contact_not_merged_into_itself CHECK (merged_into <> id),
    CONSTRAINT contact_merged_is_not_live CHECK (merged_into IS NULL OR NOT live)
);
CREATE INDEX contact_by_day ON contact (sort_day DESC, id DESC) WHERE live;
CREATE INDEX contact_by_whole ON contact (part_of) WHERE part_of IS NOT NULL;

-- The sort key and the usual filters stand in the link tables, so that a country's timeline is one range of an index.
CREATE TABLE contact_country (
    contact_id BIGINT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    country    TEXT   NOT NULL,
    sort_day   DATE   NOT NULL,
    kind       TEXT   NOT NULL,
    standing   TEXT   NOT NULL,
    PRIMARY KEY (contact_id, country),
    CONSTRAINT contact_country_iso CHECK (country ~ '^[A-Z]{2}$')
);
CREATE INDEX contact_country_timeline ON contact_country (country, sort_day DESC, contact_id DESC)
    INCLUDE (kind, standing);

CREATE TABLE participation (
    contact_id   BIGINT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    number       INT    NOT NULL,
    official_id  BIGINT NOT NULL REFERENCES official (id),
    role         TEXT,
    printed_role TEXT,
    country      TEXT   NOT NULL,
    part         TEXT   NOT NULL,
    sort_day     DATE   NOT NULL,
    PRIMARY KEY (contact_id, number),
    CONSTRAINT participation_once UNIQUE (contact_id, official_id),
    CONSTRAINT participation_part_known CHECK (part IN ('principal', 'counterpart', 'delegation')),
    CONSTRAINT participation_country_iso CHECK (country ~ '^[A-Z]{2}$')
);
CREATE INDEX participation_timeline ON participation (official_id, sort_day DESC, contact_id DESC);

CREATE TABLE mention (
    contact_id  BIGINT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    number      INT    NOT NULL,
    official_id BIGINT REFERENCES official (id),
    name        TEXT   NOT NULL,
    how         TEXT   NOT NULL,
    PRIMARY KEY (contact_id, number),
    CONSTRAINT mention_how_known CHECK (how IN ('conveyed', 'mentioned'))
);
CREATE INDEX mention_by_official ON mention (official_id);

CREATE TABLE claim (
    id          BIGINT PRIMARY KEY,
    article_id  BIGINT           NOT NULL REFERENCES article (id),
    version_id  BIGINT           NOT NULL REFERENCES article_version (id),
    number      INT              NOT NULL,
    contact_id  BIGINT           NOT NULL REFERENCES contact (id),
    whole       INT,
    kind        TEXT             NOT NULL,
    standing    TEXT             NOT NULL,
    level       TEXT             NOT NULL,
    edtf        TEXT,
    earliest    DATE,
    latest      DATE,
    basis       TEXT,
    printed     TEXT,
    reasons     TEXT[],
    place       TEXT,
    visit       TEXT,
    title       TEXT             NOT NULL,
    countries   TEXT[]           NOT NULL,
    rule        TEXT             NOT NULL,
    certainty   DOUBLE PRECISION NOT NULL,
    CONSTRAINT claim_numbered UNIQUE (article_id, number),
    CONSTRAINT claim_not_whole_of_itself CHECK (whole <> number),
    CONSTRAINT claim_certainty_share CHECK (certainty BETWEEN 0 AND 1)
);
CREATE INDEX claim_by_contact ON claim (contact_id);

CREATE TABLE claim_participant (
    claim_id     BIGINT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    number       INT    NOT NULL,
    official_id  BIGINT NOT NULL REFERENCES official (id),
    role         TEXT,
    printed_role TEXT,
    country      TEXT   NOT NULL,
    part         TEXT   NOT NULL,
    PRIMARY KEY (claim_id, number)
);
CREATE INDEX claim_participant_by_official ON claim_participant (official_id);

CREATE TABLE claim_mention (
    claim_id    BIGINT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    number      INT    NOT NULL,
    official_id BIGINT REFERENCES official (id),
    name        TEXT   NOT NULL,
    how         TEXT   NOT NULL,
    PRIMARY KEY (claim_id, number)
);

-- The exact words that one field of a claim rests on.
CREATE TABLE evidence (
    claim_id  BIGINT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    number    INT    NOT NULL,
    field     TEXT   NOT NULL,
    part      TEXT   NOT NULL,
    paragraph INT    NOT NULL,
    starts    INT    NOT NULL,
    ends      INT    NOT NULL,
    quote     TEXT   NOT NULL,
    PRIMARY KEY (claim_id, number),
    CONSTRAINT evidence_part_known CHECK (part IN ('body', 'headline', 'dateline', 'published')),
    CONSTRAINT evidence_in_place CHECK (paragraph >= 0 AND starts >= 0 AND ends > starts)
);
