package org.mitate.bench;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Forms as they travel.
final class Forms {

    static final String BOUNDARY = "----mitate-bench";

    private Forms() {}

    /// `Forms.of("name", "value", "name", "value")`
    static Map<String, String> of(String... pairs) {
        var form = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) form.put(pairs[i], pairs[i + 1]);
        return form;
    }

    /// A value of several lines stands for an entry with several values.
    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().lines().map(value -> pair(entry.getKey(), value)))
                .collect(Collectors.joining("&"));
    }

    static byte[] parts(Map<String, String> form, String field, byte[] file) {
        var body = new ByteArrayOutputStream();
        form.forEach(
                (name, values) ->
                        values.lines()
                                .forEach(
                                        value -> part(body, "name=\"" + name + "\"", utf8(value))));
        String named = "name=\"%s\"; filename=\"letter.pdf\"".formatted(field);
        part(body, named, file);
        body.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String words, byte[] content) {
        body.writeBytes(
                utf8(
                        "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                                .formatted(BOUNDARY, words)));
        body.writeBytes(content);
        body.writeBytes(utf8("\r\n"));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
