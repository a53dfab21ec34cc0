package org.communique.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface Claims extends Repository<Claim, Long> {

    List<Claim> findByArticleIdOrderByNumber(long articleId);

    List<Claim> findByContactIdOrderById(long contactId);

    List<Claim> findByHomeIdOrderById(long homeId);

    List<Claim> findByContactIdInOrderById(Collection<Long> contactIds);
}
