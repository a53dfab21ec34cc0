-- Logins that several web instances share, and how people come by one.

-- The tables of Spring Session, as version 4.0 lays them out.
CREATE TABLE spring_session (
    primary_id            CHAR(36) NOT NULL,
    session_id            CHAR(36) NOT NULL,
    creation_time         BIGINT   NOT NULL,
    last_access_time      BIGINT   NOT NULL,
    max_inactive_interval INT      NOT NULL,
    expiry_time           BIGINT   NOT NULL,
    principal_name        VARCHAR(100),
    CONSTRAINT spring_session_pk PRIMARY KEY (primary_id)
);
CREATE UNIQUE INDEX spring_session_ix1 ON spring_session (session_id);
CREATE INDEX spring_session_ix2 ON spring_session (expiry_time);
CREATE INDEX spring_session_ix3 ON spring_session (principal_name);

CREATE TABLE spring_session_attributes (
    session_primary_id CHAR(36)     NOT NULL,
    attribute_name     VARCHAR(200) NOT NULL,
    attribute_bytes    BYTEA        NOT NULL,
    CONSTRAINT spring_session_attributes_pk PRIMARY KEY (session_primary_id, attribute_name),
    CONSTRAINT spring_session_attributes_fk FOREIGN KEY (session_primary_id) REFERENCES spring_session (primary_id)
        ON DELETE CASCADE
);

-- A session names the login that was in force when it began; another login, and all that began before are over.
ALTER TABLE account
    ADD COLUMN login         INT NOT NULL DEFAULT 1,
    ADD COLUMN signed_in_at  TIMESTAMPTZ;

-- A link by which somebody opens an account in a role, or sets another password of an account that exists. Only a hash
-- of its secret is kept.
CREATE TABLE invitation (
    id          BIGINT PRIMARY KEY,
    sha256      TEXT        NOT NULL,
    addressee   TEXT        NOT NULL,
    role        TEXT,
    account_id  BIGINT REFERENCES account (id),
    made_by     TEXT        NOT NULL,
    made_at     TIMESTAMPTZ NOT NULL,
    expires_at  TIMESTAMPTZ NOT NULL,
    ended_at    TIMESTAMPTZ,
    CONSTRAINT invitation_once UNIQUE (sha256),
    CONSTRAINT invitation_role_known CHECK (role IN ('admin', 'curator')),
    CONSTRAINT invitation_one_purpose CHECK (num_nonnulls(role, account_id) = 1)
);
CREATE INDEX invitation_by_account ON invitation (account_id);

-- Failed logins of late, by hashes of who and where from; a device is a browser that has signed in before.
CREATE TABLE login_failure (
    scope    TEXT        NOT NULL,
    key      TEXT        NOT NULL,
    failures INT         NOT NULL,
    last_at  TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (scope, key),
    CONSTRAINT login_failure_scope_known CHECK (scope IN ('device', 'pair', 'address', 'account'))
);
CREATE INDEX login_failure_by_time ON login_failure (last_at);

CREATE TABLE known_device (
    sha256     TEXT PRIMARY KEY,
    account_id BIGINT      NOT NULL REFERENCES account (id),
    seen_at    TIMESTAMPTZ NOT NULL
);
CREATE INDEX known_device_by_account ON known_device (account_id, seen_at);
