package org.communique.generated;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the search pages of an application that has imported generated pages, beside its article pages: medians of
 * whole requests, one at a time, in alternating rounds.
 *
 * <pre>./mvnw -q -Pfigures test-compile exec:java -Dapplication=http://127.0.0.1:8080</pre>
 */
public final class SearchFigures {

    private static final int ROUNDS = 9;
    private static final int EACH = 8;
    private static final Pattern ID = Pattern.compile("\"type\":\"article\",\"id\":(\\d+)");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String application;
    private final int rounds;

    private SearchFigures(String application, int rounds) {
        this.application = application;
        this.rounds = rounds;
    }

    /**
     * @param arguments the application's address, and how many rounds are measured after a third as many
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new SearchFigures(arguments[0], arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS).print();
    }

    private void print() throws IOException, InterruptedException {
        Map<String, List<String>> addresses = addresses();
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = -rounds / 3; round < rounds; round++) {
            for (Map.Entry<String, List<String>> kind : addresses.entrySet()) {
                for (String address : kind.getValue()) {
                    double millis = millis(address);
                    if (round >= 0) {
                        times.computeIfAbsent(kind.getKey(), key -> new ArrayList<>())
                                .add(millis);
                    }
                }
            }
        }
        double plain = median(times.get("article page"));
        System.out.printf("%-34s %10s %8s %10s%n", "", "median ms", "ratio", "found");
        for (Map.Entry<String, List<Double>> kind : times.entrySet()) {
            double median = median(kind.getValue());
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %10.1f %8.1f %10s%n",
                    kind.getKey(),
                    median,
                    median / plain,
                    found(addresses.get(kind.getKey()).get(0)));
        }
    }

    private Map<String, List<String>> addresses() throws IOException, InterruptedException {
        Vocabulary vocabulary = new Vocabulary(42);
        List<String> common = List.of(
                "cooperation", "development", "relations", "energy", "trade", "projects", "region", "transport");
        List<String> rare = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            rare.add(vocabulary.at(20_000 + i * 777));
        }
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("article page", articles());
        both(all, "common word", common);
        both(all, "two common words", pairs(common));
        both(all, "rare word", rare);
        both(
                all,
                "phrase",
                List.of(
                        "\"telephone conversation\"",
                        "\"official visit\"",
                        "\"memorandum of cooperation\"",
                        "\"a meeting with\""));
        List<String> official = common.stream()
                .map(word -> word + "&official=nursultan-nazarbayev")
                .toList();
        both(all, "word and official", official);
        both(
                all,
                "word and country",
                common.stream().map(word -> word + "&country=CN").toList());
        all.put(
                "timeline with a common word",
                common.stream().map(word -> "/timeline?q=" + word).toList());
        return all;
    }

    private static List<String> pairs(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            pairs.add(words.get(i) + " " + words.get((i + 1) % words.size()));
        }
        return pairs;
    }

    private static void both(Map<String, List<String>> all, String kind, List<String> questions) {
        all.put(kind + ", best", questions.stream().map(SearchFigures::search).toList());
        all.put(
                kind + ", newest",
                questions.stream().map(words -> search(words) + "&sort=newest").toList());
    }

    private static String search(String words) {
        int more = words.indexOf('&');
        String typed = more < 0 ? words : words.substring(0, more);
        return "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)
                + (more < 0 ? "" : words.substring(more));
    }

    private List<String> articles() throws IOException, InterruptedException {
        List<String> articles = new ArrayList<>();
        Matcher id = ID.matcher(get("/search.json?type=article&limit=" + EACH + "&q=kazakhstan"));
        while (id.find()) {
            articles.add("/articles/" + id.group(1));
        }
        if (articles.isEmpty()) {
            throw new IllegalStateException("No articles at " + application);
        }
        return articles;
    }

    private String found(String address) throws IOException, InterruptedException {
        if (address.startsWith("/articles")) {
            return "";
        }
        Matcher total = TOTAL.matcher(get(address.replace("?", ".json?")));
        return total.find() ? total.group(1) : "";
    }

    private double millis(String address) throws IOException, InterruptedException {
        long start = System.nanoTime();
        get(address);
        return (System.nanoTime() - start) / 1e6;
    }

    private String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(application + address))
                .header("Accept", address.contains(".json") ? "application/json" : "text/html")
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
