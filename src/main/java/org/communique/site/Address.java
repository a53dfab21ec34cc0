package org.communique.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An address of a list: its path and the parameters that narrow it. It holds the whole state of a page, so every link,
 * chip and cursor of the page is this address with one thing changed. Immutable; blank parameters are left out.
 */
final class Address {

    private final String path;
    private final MultiValueMap<String, String> parameters;

    private Address(String path, MultiValueMap<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    static Address of(String path) {
        return new Address(path, new LinkedMultiValueMap<>());
    }

    /** The address that a reader asked for, without parameters other than the named ones; no text holds a NUL. */
    static Address of(String path, Set<String> known, MultiValueMap<String, String> given) {
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>();
        for (String name : known) {
            Set<String> values = new LinkedHashSet<>();
            for (String value : given.getOrDefault(name, List.of())) {
                String text = value == null ? "" : value.replace('\u0000', ' ').strip();
                if (!text.isEmpty()) {
                    values.add(text);
                }
            }
            if (!values.isEmpty()) {
                kept.put(name, new ArrayList<>(values));
            }
        }
        return new Address(path, kept);
    }

    /** The parameters that it has. */
    Set<String> names() {
        return parameters.keySet();
    }

    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    public @Nullable String first(String name) {
        return parameters.getFirst(name);
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    public String path() {
        return path;
    }

    /** The same address at another path. */
    Address at(String otherPath) {
        return new Address(otherPath, parameters);
    }

    /** With one more value of a parameter. */
    Address with(String name, String value) {
        MultiValueMap<String, String> changed = copy();
        if (!has(name, value)) {
            changed.add(name, value);
        }
        return new Address(path, changed);
    }

    /** With this value of a parameter and no other. */
    Address only(String name, String value) {
        MultiValueMap<String, String> changed = copy();
        changed.set(name, value);
        return new Address(path, changed);
    }

    /** Without one value of a parameter. */
    Address without(String name, String value) {
        MultiValueMap<String, String> changed = copy();
        changed.remove(name);
        all(name).stream().filter(kept -> !kept.equals(value)).forEach(kept -> changed.add(name, kept));
        return new Address(path, changed);
    }

    /** Without any value of these parameters. */
    Address clear(String... names) {
        MultiValueMap<String, String> changed = copy();
        List.of(names).forEach(changed::remove);
        return new Address(path, changed);
    }

    public boolean isBare() {
        return parameters.isEmpty();
    }

    private MultiValueMap<String, String> copy() {
        MultiValueMap<String, String> copy = new LinkedMultiValueMap<>();
        parameters.forEach((name, values) -> copy.put(name, new ArrayList<>(values)));
        return copy;
    }

    /** As a link writes it. */
    @Override
    public String toString() {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, values) -> values.forEach(value -> builder.queryParam(name, "{value}")));
        Object[] values = parameters.values().stream().flatMap(List::stream).toArray();
        return builder.encode().buildAndExpand(values).toUriString();
    }
}
