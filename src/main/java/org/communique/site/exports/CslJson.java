package org.communique.site.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A reference as CSL-JSON, the input of citation processors: a list of one item. */
public final class CslJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CslJson() {}

    public static String of(Reference reference) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", reference.key());
        item.put("type", reference.news() ? "article-newspaper" : "entry");
        item.put("title", reference.title());
        if (reference.author() != null) {
            item.put("author", List.of(Map.of("literal", reference.author())));
        }
        item.put("container-title", reference.publication());
        Issued issued = Issued.of(reference.issued());
        if (issued != null) {
            item.put("issued", Map.of("date-parts", issued.dateParts()));
        }
        item.put("URL", reference.location());
        item.put(
                "accessed",
                Map.of(
                        "date-parts",
                        List.of(List.of(
                                reference.accessed().getYear(),
                                reference.accessed().getMonthValue(),
                                reference.accessed().getDayOfMonth()))));
        item.put("archive", reference.archive());
        item.put("archive_location", reference.address());
        item.put("language", reference.language());
        return JSON.writeValueAsString(List.of(item));
    }
}
