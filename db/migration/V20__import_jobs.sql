-- An import run is a job that any process may take up and go on with: its files stand in a queue until each has its
-- outcome.

ALTER TABLE import_run
    ADD COLUMN dry               BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN cancel_asked      BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN worker            TEXT,
    ADD COLUMN seen_at           TIMESTAMPTZ,
    ADD COLUMN claimed_at        TIMESTAMPTZ,
    ADD COLUMN done_when_claimed INT,
    DROP CONSTRAINT import_run_state_known,
    DROP CONSTRAINT import_run_ends_once,
    ADD CONSTRAINT import_run_state_known
        CHECK (state IN ('queued', 'running', 'finished', 'failed', 'cancelled')),
    ADD CONSTRAINT import_run_ends_once CHECK ((state IN ('queued', 'running')) = (finished_at IS NULL));
CREATE INDEX import_run_unfinished ON import_run (id) WHERE finished_at IS NULL;

-- Runs that an earlier version left half done have no queue to go on with.
UPDATE import_run
SET state       = 'failed',
    finished_at = now(),
    failure     = 'the application ended before the run did; import again to complete it'
WHERE state = 'running';

-- A file of a run: on the server's disk, or its bytes, or why it was refused before it was read.
CREATE TABLE import_file (
    run_id  BIGINT NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    number  INT    NOT NULL,
    name    TEXT   NOT NULL,
    url     TEXT,
    path    TEXT,
    bytes   BYTEA,
    refusal TEXT,
    PRIMARY KEY (run_id, number),
    CONSTRAINT import_file_one_source CHECK (num_nonnulls(path, bytes, refusal) = 1)
);

-- What an update changed, or in a dry run would change, field by field.
CREATE TABLE import_change (
    run_id       BIGINT NOT NULL,
    number       INT    NOT NULL,
    field        TEXT   NOT NULL,
    before_value TEXT,
    after_value  TEXT,
    PRIMARY KEY (run_id, number, field),
    FOREIGN KEY (run_id, number) REFERENCES import_outcome (run_id, number) ON DELETE CASCADE
);

-- A dry run names no article: the one it would create does not exist.
ALTER TABLE import_outcome DROP CONSTRAINT import_outcome_names_its_article;
