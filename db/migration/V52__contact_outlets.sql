-- The outlets of a contact's reports stand beside it, so that counting them is one pass over the contacts.
CREATE TABLE contact_outlet (
    contact_id BIGINT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    outlet     TEXT   NOT NULL,
    PRIMARY KEY (contact_id, outlet)
);
CREATE INDEX contact_outlet_by_outlet ON contact_outlet (outlet, contact_id);
