package org.communique.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Places extends Repository<Place, Long> {

    List<Place> findAllByOrderById();
}
