-- Who changed what, when, from where: rows are added and stay as they are.

CREATE TABLE audit_entry (
    id            BIGINT PRIMARY KEY,
    noted_at      TIMESTAMPTZ NOT NULL,
    who           TEXT        NOT NULL,
    address       TEXT,
    what          TEXT        NOT NULL,
    subject       TEXT        NOT NULL,
    fields        TEXT[]      NOT NULL,
    before_values TEXT[]      NOT NULL,
    after_values  TEXT[]      NOT NULL,
    CONSTRAINT audit_entry_what_shape CHECK (what ~ '^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$'),
    CONSTRAINT audit_entry_whole
        CHECK (cardinality(fields) = cardinality(before_values) AND cardinality(fields) = cardinality(after_values))
);
CREATE INDEX audit_entry_by_who ON audit_entry (who, id DESC);
CREATE INDEX audit_entry_by_what ON audit_entry (what, id DESC);
CREATE INDEX audit_entry_by_subject ON audit_entry (subject, id DESC);

CREATE FUNCTION audit_entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER audit_entry_row_stays
    BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_entry_stays();

CREATE TRIGGER audit_entry_table_stays
    BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_stays();
