package org.communique.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

interface Posts extends Repository<Post, Long> {

    List<Post> findAll();

    Optional<Post> findByTitleAndCountry(String title, @Nullable String country);
}
