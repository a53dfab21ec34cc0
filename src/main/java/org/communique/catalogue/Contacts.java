package org.communique.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Contacts extends Repository<Contact, Long> {

    List<Contact> findByPartOf(long whole);
}
