-- Another archive's word on travels and visits, to confirm a contact or to show where either side has a gap.

CREATE TABLE official_record (
    id        BIGINT PRIMARY KEY,
    record    TEXT NOT NULL,
    record_id TEXT NOT NULL,
    traveller TEXT NOT NULL,
    role      TEXT NOT NULL,
    home      TEXT NOT NULL,
    host      TEXT NOT NULL,
    starts    DATE NOT NULL,
    ends      DATE NOT NULL,
    place     TEXT,
    format    TEXT,
    CONSTRAINT official_record_once UNIQUE (record, record_id),
    CONSTRAINT official_record_forward CHECK (starts <= ends)
);

CREATE TABLE contact_confirmation (
    contact_id BIGINT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    record_id  BIGINT NOT NULL REFERENCES official_record (id),
    edtf       TEXT   NOT NULL,
    reason     TEXT   NOT NULL,
    PRIMARY KEY (contact_id, record_id)
);
