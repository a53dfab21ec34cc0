package org.communique.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Posts extends Repository<Post, Long> {

    List<Post> findAll();
}
