package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.recognition.Authority;
import org.communique.recognition.KnownOfficial;
import org.communique.recognition.KnownPlace;
import org.communique.recognition.Tenure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The officials, posts and places that names are matched against, as the database keeps them. */
@Component
public class AuthorityRegister {

    private final Officials officials;
    private final Posts posts;
    private final Places places;
    private final EntityManager entities;
    private final Ids ids;
    private final RecordRegister records;
    private final ReferenceLoads loads;
    private final OfficialOverlay overlay;
    private final PlaceOverlay placeOverlay;
    private final Survivors survivors;

    AuthorityRegister(
            Officials officials,
            Posts posts,
            Places places,
            EntityManager entities,
            Ids ids,
            RecordRegister records,
            ReferenceLoads loads,
            OfficialOverlay overlay,
            PlaceOverlay placeOverlay,
            Survivors survivors) {
        this.officials = officials;
        this.posts = posts;
        this.places = places;
        this.entities = entities;
        this.ids = ids;
        this.records = records;
        this.loads = loads;
        this.overlay = overlay;
        this.placeOverlay = placeOverlay;
        this.survivors = survivors;
    }

    /** What a post or a place is called, and whose it is. */
    private record Titled(String name, @Nullable String country) {}

    /**
     * Takes the reference over: adds what is new and replaces what differs; officials whom it lacks stay. The same
     * reference again changes nothing.
     *
     * @param sha256 of the texts it was read from
     */
    @Transactional
    public void load(Authority reference, String sha256) {
        if (!loads.isNew("authority", sha256)) {
            return;
        }
        keepOfficials(reference.officials());
        keepPlaces(reference.places());
        records.keep(reference);
        loads.remember("authority", sha256);
    }

    private void keepOfficials(List<KnownOfficial> reference) {
        Map<Titled, Post> offices = posts.findAll().stream()
                .collect(Collectors.toMap(post -> new Titled(post.title(), post.country()), Function.identity()));
        Map<String, Official> held =
                officials.findAll().stream().collect(Collectors.toMap(Official::slug, Function.identity()));
        for (KnownOfficial known : reference) {
            Official official =
                    held.computeIfAbsent(known.slug(), slug -> added(new Official(ids.next(), known.slug())));
            official.become(
                    known,
                    known.tenures().stream()
                            .map(tenure ->
                                    StoredTenure.of(postOf(tenure, offices).id(), tenure))
                            .toList());
            overlay.rebase(official);
        }
    }

    private Post postOf(Tenure tenure, Map<Titled, Post> offices) {
        Post post = offices.computeIfAbsent(
                new Titled(tenure.post(), tenure.country()),
                office -> added(new Post(ids.next(), tenure.post(), tenure.country(), tenure.level())));
        post.rankAs(tenure.level());
        return post;
    }

    private void keepPlaces(List<KnownPlace> reference) {
        Map<Titled, Place> held = places.findAllByOrderById().stream()
                .collect(Collectors.toMap(place -> new Titled(place.name(), place.country()), Function.identity()));
        for (KnownPlace known : reference) {
            Place place = held.computeIfAbsent(
                    new Titled(known.name(), known.country()), titled -> added(new Place(ids.next(), known)));
            place.become(known);
            placeOverlay.rebase(place);
        }
    }

    private <T> T added(T entity) {
        entities.persist(entity);
        return entity;
    }

    /** All that is known by now; provisional officials are not matched against. */
    @Transactional(readOnly = true)
    public Authority current() {
        Map<Long, Post> byId = posts.findAll().stream().collect(Collectors.toMap(Post::id, Function.identity()));
        Map<Long, List<Official>> merged = officials.findByMergedIntoIsNotNullOrderBySlug().stream()
                .collect(Collectors.groupingBy(
                        official -> survivors.of(official.id()).id()));
        return new Authority(
                officials.findByProvisionalFalseAndMergedIntoIsNullOrderBySlug().stream()
                        .map(official -> known(official, byId, merged))
                        .toList(),
                places.findAllByOrderById().stream().map(Place::known).toList(),
                records.articleNumbers(),
                records.travels());
    }

    /** An official, with the names and posts of those who were found to be the same person. */
    private static KnownOfficial known(Official official, Map<Long, Post> byId, Map<Long, List<Official>> merged) {
        List<Official> same = merged.getOrDefault(official.id(), List.of());
        Stream<String> borne =
                same.stream().flatMap(other -> Stream.concat(Stream.of(other.name()), other.otherNames().stream()));
        return new KnownOfficial(
                official.slug(),
                official.name(),
                Stream.concat(official.otherNames().stream(), borne)
                        .filter(name -> !name.equals(official.name()))
                        .distinct()
                        .toList(),
                official.country(),
                Stream.concat(Stream.of(official), same.stream())
                        .flatMap(one -> one.tenures().stream())
                        .map(tenure -> tenure.of(Objects.requireNonNull(byId.get(tenure.postId()))))
                        .distinct()
                        .toList());
    }
}
