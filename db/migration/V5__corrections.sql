-- A curator's decision on a field, with its reason: an overlay on what was read, never an edit of it.

CREATE TABLE correction (
    id         BIGINT PRIMARY KEY,
    target     TEXT        NOT NULL,
    target_id  BIGINT      NOT NULL,
    field      TEXT        NOT NULL,
    value      JSONB       NOT NULL,
    reason     TEXT        NOT NULL,
    made_by    TEXT        NOT NULL,
    made_at    TIMESTAMPTZ NOT NULL,
    undone_by  TEXT,
    undone_at  TIMESTAMPTZ,
    CONSTRAINT correction_target_known CHECK (target IN ('article', 'contact', 'official')),
    CONSTRAINT correction_reasoned CHECK (btrim(reason) <> ''),
    CONSTRAINT correction_undone_whole CHECK ((undone_by IS NULL) = (undone_at IS NULL))
);
CREATE UNIQUE INDEX correction_stands_alone ON correction (target, target_id, field) WHERE undone_at IS NULL;
