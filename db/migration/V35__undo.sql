-- A run takes files in, reads kept pages anew, or takes back what another run did.

ALTER TABLE import_run
    ADD COLUMN kind   TEXT NOT NULL DEFAULT 'import',
    ADD COLUMN undoes BIGINT REFERENCES import_run (id),
    ADD CONSTRAINT import_run_kind_known CHECK (kind IN ('import', 'rederive', 'undo')),
    ADD CONSTRAINT import_run_undoes_another CHECK ((kind = 'undo') = (undoes IS NOT NULL) AND undoes <> id);
CREATE INDEX import_run_by_undone ON import_run (undoes) WHERE undoes IS NOT NULL;

-- A run over kept pages queues articles; one that takes back queues the files of the other run.
ALTER TABLE import_file
    ADD COLUMN article_id BIGINT,
    ADD COLUMN undoes     INT,
    DROP CONSTRAINT import_file_one_source,
    ADD CONSTRAINT import_file_one_source
        CHECK (num_nonnulls(path, bytes, refusal) + (coalesce(article_id, undoes) IS NOT NULL)::int = 1);

-- The log outlives an article that an undo removed.
ALTER TABLE import_outcome
    DROP CONSTRAINT import_outcome_article_id_fkey,
    DROP CONSTRAINT import_outcome_known,
    ADD CONSTRAINT import_outcome_known CHECK (outcome IN
        ('created', 'updated', 'unchanged', 'rejected', 'quarantined', 'reversed', 'kept', 'irreversible'));

-- What a run changed, with what was there before it: the article's identities, shown version, claims, and the contacts
-- that claims of other articles told of.
CREATE TABLE import_step (
    run_id     BIGINT NOT NULL,
    number     INT    NOT NULL,
    article_id BIGINT NOT NULL,
    before     JSONB  NOT NULL,
    undone_by  BIGINT REFERENCES import_run (id),
    PRIMARY KEY (run_id, number),
    FOREIGN KEY (run_id, number) REFERENCES import_outcome (run_id, number) ON DELETE CASCADE
);
CREATE INDEX import_step_by_article ON import_step (article_id, run_id, number);

-- Addresses are never reused: what stood under these is gone.
CREATE TABLE removed_article (
    id         BIGINT PRIMARY KEY,
    removed_at TIMESTAMPTZ NOT NULL
);
