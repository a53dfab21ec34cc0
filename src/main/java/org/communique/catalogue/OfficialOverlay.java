package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lays a curator's corrections over what the reference, or the articles, say of an official. */
@Component
class OfficialOverlay {

    private final EntityManager entities;
    private final Officials officials;
    private final CorrectionRows corrections;
    private final AuthorityBase bases;
    private final PostRegister posts;

    OfficialOverlay(
            EntityManager entities,
            Officials officials,
            CorrectionRows corrections,
            AuthorityBase bases,
            PostRegister posts) {
        this.entities = entities;
        this.officials = officials;
        this.corrections = corrections;
        this.bases = bases;
        this.posts = posts;
    }

    /** What the reference has said anew lies beneath the corrections from now on. */
    void rebase(Official official) {
        if (bases.of(CorrectionTarget.OFFICIAL, official.id()).isPresent()) {
            bases.put(CorrectionTarget.OFFICIAL, official.id(), line(official));
            apply(official);
        }
    }

    /** Makes an official what the base and the corrections that stand say. */
    void apply(Official official) {
        Overlay overlay = corrections.of(CorrectionTarget.OFFICIAL, official.id());
        OfficialLine base = base(official);
        if (overlay.isEmpty()) {
            bases.remove(CorrectionTarget.OFFICIAL, official.id());
        } else {
            bases.put(CorrectionTarget.OFFICIAL, official.id(), base);
        }
        OfficialLine now = over(base, overlay);
        official.become(now, posts.stored(now.tenures()));
        String into = overlay.text("merged-into");
        official.mergeInto(
                into == null
                        ? null
                        : officials.findBySlug(into).map(Official::id).orElse(null));
        entities.flush();
        Map<String, @Nullable Object> fields = fields(base);
        overlay.fields()
                .keySet()
                .forEach(field ->
                        corrections.markAgainst(CorrectionTarget.OFFICIAL, official.id(), field, fields.get(field)));
    }

    /** What lies beneath the corrections. */
    OfficialLine base(Official official) {
        return bases.of(CorrectionTarget.OFFICIAL, official.id())
                .map(value -> JsonMapper.shared().treeToValue(value, OfficialLine.class))
                .orElseGet(() -> line(official));
    }

    OfficialLine line(Official official) {
        return new OfficialLine(
                official.name(),
                official.country(),
                official.provisional(),
                List.copyOf(official.otherNames()),
                posts.lines(official.tenures()));
    }

    /** The fields of a base as JSON holds them, by the names of corrections. */
    static Map<String, @Nullable Object> fields(OfficialLine line) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", line.name());
        fields.put("country", line.country());
        fields.put("other-names", line.otherNames());
        fields.put("tenures", line.tenures());
        return fields;
    }

    private static OfficialLine over(OfficialLine base, Overlay overlay) {
        JsonNode tenures = overlay.fields().get("tenures");
        return new OfficialLine(
                Objects.requireNonNull(overlay.text("name", base.name())),
                overlay.text("country", base.country()),
                base.provisional() && !overlay.has("known"),
                overlay.texts("other-names", base.otherNames()),
                tenures == null ? base.tenures() : lines(tenures));
    }

    static List<TenureLine> lines(JsonNode tenures) {
        return tenures.valueStream()
                .map(one -> JsonMapper.shared().treeToValue(one, TenureLine.class))
                .toList();
    }
}
