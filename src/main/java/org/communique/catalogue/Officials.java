package org.communique.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Officials extends Repository<Official, Long> {

    Optional<Official> findBySlug(String slug);

    List<Official> findAll();

    List<Official> findByProvisionalFalseAndMergedIntoIsNullOrderBySlug();

    List<Official> findByMergedIntoIsNotNullOrderBySlug();
}
