package org.communique.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.site.exports.Form;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API offers: as an OpenAPI document for programs, and the same to read. */
@Controller
class ApiDescription {

    private final String text;
    private final JsonNode document;

    ApiDescription() throws IOException {
        this.text = new ClassPathResource("api/openapi.json").getContentAsString(StandardCharsets.UTF_8);
        this.document = JsonMapper.builder().build().readTree(text);
    }

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String document() {
        return text;
    }

    private static final List<FormsOfList> LISTS = List.of(
            FormsOfList.of(
                    "/timeline", Form.ATOM, Form.CALENDAR, Form.CSV, Form.JSON, Form.JSON_LINES, Form.TIMELINE_JS),
            FormsOfList.of("/search", Form.ATOM, Form.CALENDAR, Form.CSV, Form.JSON, Form.JSON_LINES, Form.TIMELINE_JS),
            FormsOfList.of(
                    "/articles", Form.ATOM, Form.CALENDAR, Form.CSV, Form.JSON, Form.JSON_LINES, Form.TIMELINE_JS),
            FormsOfList.of("/officials", Form.CSV, Form.JSON));

    /** A list with all its forms. */
    record FormsOfList(String address, List<Forms.Link> forms) {

        static FormsOfList of(String address, Form... forms) {
            return new FormsOfList(
                    address,
                    Stream.of(forms)
                            .map(form -> new Forms.Link(form.ending(), address + "." + form.ending()))
                            .toList());
        }
    }

    /** An address of the API. */
    record Operation(String path, String summary, List<Parameter> parameters) {

        /** Whether a part of the path is to be filled in, so that it leads nowhere as it stands. */
        public boolean isTemplate() {
            return path.contains("{");
        }
    }

    /** A parameter; an empty list of values means that any may be given. */
    record Parameter(String name, String text, boolean repeatable, List<String> values) {}

    @GetMapping(path = "/data", produces = MediaType.TEXT_HTML_VALUE)
    String page(Model model) {
        List<Operation> operations = new ArrayList<>();
        document.get("paths").properties().forEach(path -> operations.add(operation(path.getKey(), path.getValue())));
        model.addAttribute("about", document.at("/info/description").asString());
        model.addAttribute("operations", operations);
        model.addAttribute("lists", LISTS);
        return "site/data";
    }

    private Operation operation(String path, JsonNode item) {
        JsonNode get = item.get("get");
        List<Parameter> parameters = get.path("parameters")
                .valueStream()
                .filter(parameter -> parameter.has("$ref"))
                .map(parameter ->
                        parameter(document.at(parameter.get("$ref").asString().substring(1))))
                .toList();
        return new Operation(path, get.get("summary").asString(), parameters);
    }

    private static Parameter parameter(JsonNode node) {
        boolean repeatable = node.at("/schema/type").asString().equals("array");
        JsonNode schema = repeatable ? node.at("/schema/items") : node.get("schema");
        return new Parameter(
                node.get("name").asString(),
                node.get("description").asString(),
                repeatable,
                schema.path("enum").valueStream().map(JsonNode::asString).toList());
    }
}
