-- Files that a person should look at before they become articles, with their bytes and what speaks against them.

CREATE TABLE quarantine (
    id              BIGINT PRIMARY KEY,
    run_id          BIGINT      NOT NULL REFERENCES import_run (id),
    number          INT         NOT NULL,
    name            TEXT        NOT NULL,
    url             TEXT,
    charset         TEXT,
    sha256          TEXT        NOT NULL,
    bytes           BYTEA,
    kind            TEXT        NOT NULL,
    reason          TEXT        NOT NULL,
    evidence        TEXT,
    published       DATE,
    resembles       BIGINT,
    state           TEXT        NOT NULL DEFAULT 'waiting',
    article_id      BIGINT,
    decided_by      TEXT,
    decided_at      TIMESTAMPTZ,
    decision_reason TEXT,
    CONSTRAINT quarantine_once UNIQUE (name, sha256),
    CONSTRAINT quarantine_kind_known CHECK (kind IN
        ('unreadable', 'empty', 'too-large', 'undecodable', 'duplicate', 'future', 'not-in-post', 'chrome')),
    CONSTRAINT quarantine_state_known CHECK (state IN ('waiting', 'released', 'mended', 'dropped')),
    CONSTRAINT quarantine_decided_whole
        CHECK ((state = 'waiting') = (decided_at IS NULL) AND (state = 'waiting') = (decision_reason IS NULL))
);
CREATE INDEX quarantine_waiting ON quarantine (id DESC) WHERE state = 'waiting';
