-- What changed, in order: caches and derived indexes follow it.

CREATE TABLE change (
    seq        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entity     TEXT        NOT NULL,
    entity_id  BIGINT      NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    CONSTRAINT change_entity_known CHECK (entity IN ('article', 'contact', 'official'))
);
