package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API is what its document says: answers fit the schemas, parameters and tokens are those that are read. */
@ApplicationTest
class OpenApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private MockMvcTester site;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/contacts?standing=reported&standing=background&standing=announced&limit=500, ContactList",
        "/api/v1/articles?limit=500, ArticleList",
        "/api/v1/officials?limit=500, OfficialList",
        "/api/v1/officials/wang-yi, Official",
        "/timeline.json, ContactList"
    })
    void answersFitTheirSchemas(String address, String schema) throws Exception {
        assertThat(complaints(schema, json(address))).isEmpty();
    }

    @Test
    void aSchemaRefusesWhatDoesNotFit() throws Exception {
        ObjectNode list = (ObjectNode) json("/api/v1/contacts");
        ((ObjectNode) list.at("/items/0")).put("kind", "lunch");
        assertThat(complaints("ContactList", list)).isNotEmpty();
    }

    @Test
    void namesEveryParameterAndToken() throws Exception {
        JsonNode document = document();
        Set<String> named = document.at("/paths/~1api~1v1~1contacts/get/parameters")
                .valueStream()
                .map(parameter -> document.at(parameter.get("$ref").asString().substring(1))
                        .get("name")
                        .asString())
                .collect(Collectors.toSet());
        assertThat(named).containsAll(ContactParameters.NARROWING).contains("after", "limit");
        for (String name : List.of("kind", "level", "standing")) {
            assertThat(document.at("/components/parameters/" + name + "/schema/items/enum")
                            .valueStream()
                            .map(JsonNode::asString))
                    .containsExactlyElementsOf(ContactParameters.tokens(name));
        }
    }

    private List<Error> complaints(String name, JsonNode answer) throws Exception {
        ObjectNode root = JSON.createObjectNode();
        root.put("$ref", "#/components/schemas/" + name);
        root.set("components", document().get("components"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
        return schema.validate(answer);
    }

    private JsonNode document() throws Exception {
        return json("/api/v1/openapi.json");
    }

    private JsonNode json(String address) throws Exception {
        return JSON.readTree(
                site.get().uri(address).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
