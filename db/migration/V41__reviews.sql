-- What a curator decided on a doubt; it stays decided while the evidence stays the same.

CREATE TABLE review (
    id         BIGINT PRIMARY KEY,
    doubt      TEXT        NOT NULL,
    subject    TEXT        NOT NULL,
    evidence   TEXT        NOT NULL,
    decision   TEXT        NOT NULL,
    decided_by TEXT        NOT NULL,
    decided_at TIMESTAMPTZ NOT NULL,
    CONSTRAINT review_decision_known CHECK (decision IN ('accept', 'reject', 'merge', 'defer'))
);
CREATE INDEX review_latest ON review (doubt, subject, id DESC);
