-- A claim is held against the contacts of its days, however many there are of other days.
CREATE INDEX contact_by_span ON contact USING gist (daterange(earliest, latest, '[]')) WHERE live;
