-- Corrections come into force: what each was made against, what it rests on, and where the rules alone would put a claim.

ALTER TABLE correction
    -- What was read beneath it when it was made; null when nothing was.
    ADD COLUMN former JSONB,
    -- The sentences it was made beside: [{"article": 1, "words": "…"}].
    ADD COLUMN rests  JSONB   NOT NULL DEFAULT '[]',
    -- Whether none of them stands there any more, or what was read beneath it has changed.
    ADD COLUMN stale  BOOLEAN NOT NULL DEFAULT false,
    DROP CONSTRAINT correction_target_known,
    ADD CONSTRAINT correction_target_known CHECK (target IN ('article', 'contact', 'official', 'place'));
CREATE INDEX correction_by_target ON correction (target, target_id, id);

-- A claim's home is the contact that the rules find for it; it tells of the contact that a curator's merges and moves
-- make of that.
ALTER TABLE claim ADD COLUMN home_id BIGINT REFERENCES contact (id);
UPDATE claim SET home_id = contact_id;
ALTER TABLE claim ALTER COLUMN home_id SET NOT NULL;
CREATE INDEX claim_by_home ON claim (home_id);

-- A version that a curator's corrections make of another one.
ALTER TABLE article_version
    ADD COLUMN corrects BIGINT REFERENCES article_version (id),
    DROP CONSTRAINT article_version_cause_known,
    ADD CONSTRAINT article_version_cause_known CHECK (cause IN ('first', 'source', 'reader', 'curator')),
    ADD CONSTRAINT article_version_corrects_by_hand CHECK ((cause = 'curator') = (corrects IS NOT NULL));

-- What the reference or the articles say of an official or a place beneath a curator's corrections of it.
CREATE TABLE authority_base (
    target    TEXT   NOT NULL,
    target_id BIGINT NOT NULL,
    value     JSONB  NOT NULL,
    PRIMARY KEY (target, target_id),
    CONSTRAINT authority_base_target_known CHECK (target IN ('official', 'place'))
);
