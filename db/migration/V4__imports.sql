-- One pass over files, and what became of every file.

CREATE TABLE import_run (
    id           BIGINT PRIMARY KEY,
    source       TEXT        NOT NULL,
    requested_by TEXT        NOT NULL,
    state        TEXT        NOT NULL,
    files        INT,
    started_at   TIMESTAMPTZ NOT NULL,
    finished_at  TIMESTAMPTZ,
    failure      TEXT,
    CONSTRAINT import_run_state_known CHECK (state IN ('running', 'finished', 'failed')),
    CONSTRAINT import_run_ends_once CHECK ((state = 'running') = (finished_at IS NULL)),
    CONSTRAINT import_run_failure_told CHECK ((state = 'failed') = (failure IS NOT NULL))
);

CREATE TABLE import_outcome (
    run_id     BIGINT NOT NULL REFERENCES import_run (id) ON DELETE CASCADE,
    number     INT    NOT NULL,
    name       TEXT   NOT NULL,
    outcome    TEXT   NOT NULL,
    reason     TEXT   NOT NULL,
    article_id BIGINT REFERENCES article (id),
    PRIMARY KEY (run_id, number),
    CONSTRAINT import_outcome_known CHECK (outcome IN ('created', 'updated', 'unchanged', 'rejected')),
    CONSTRAINT import_outcome_names_its_article CHECK ((outcome = 'rejected') = (article_id IS NULL))
);
