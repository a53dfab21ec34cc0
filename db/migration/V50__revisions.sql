-- How often a public record was derived and when last: feeds and calendars tell their readers what changed.

ALTER TABLE contact
    ADD COLUMN revision   INT         NOT NULL DEFAULT 0,
    ADD COLUMN changed_at TIMESTAMPTZ NOT NULL DEFAULT now();
ALTER TABLE article
    ADD COLUMN revision   INT         NOT NULL DEFAULT 0,
    ADD COLUMN changed_at TIMESTAMPTZ NOT NULL DEFAULT now();

UPDATE contact
SET revision   = noted.revision,
    changed_at = noted.changed_at
FROM (SELECT entity_id, count(*) AS revision, max(changed_at) AS changed_at
      FROM change WHERE entity = 'contact' GROUP BY entity_id) noted
WHERE noted.entity_id = contact.id;
UPDATE article
SET revision   = noted.revision,
    changed_at = noted.changed_at
FROM (SELECT entity_id, count(*) AS revision, max(changed_at) AS changed_at
      FROM change WHERE entity = 'article' GROUP BY entity_id) noted
WHERE noted.entity_id = article.id;

-- Feeds that are followed list what changed last first.
CREATE INDEX contact_by_change ON contact (changed_at DESC, id DESC) WHERE live;
