-- Who may change the archive.

CREATE TABLE account (
    id            BIGINT PRIMARY KEY,
    name          TEXT        NOT NULL,
    password_hash TEXT        NOT NULL,
    role          TEXT        NOT NULL,
    enabled       BOOLEAN     NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL,
    CONSTRAINT account_name_once UNIQUE (name),
    CONSTRAINT account_role_known CHECK (role IN ('admin', 'curator'))
);
