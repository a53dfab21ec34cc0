package org.communique.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Officials extends Repository<Official, Long> {

    Optional<Official> findBySlug(String slug);

    List<Official> findAll();

    /** By slug, or by any name, whatever its case; those who were merged are found as who they are by now. */
    @Query(value = """
                    SELECT DISTINCT coalesce(now.slug, official.slug) FROM official
                    LEFT JOIN official now ON now.id = official.merged_into
                    WHERE official.slug = :named OR lower(official.name) = lower(:named)
                       OR EXISTS (SELECT FROM official_name
                                  WHERE official_id = official.id AND lower(official_name.name) = lower(:named))""", nativeQuery = true)
    List<String> findSlugsByName(String named);

    List<Official> findByProvisionalFalseAndMergedIntoIsNullOrderBySlug();

    List<Official> findByMergedIntoIsNotNullOrderBySlug();
}
