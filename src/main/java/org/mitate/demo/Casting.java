package org.mitate.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads who appears in the demo hospital.
final class Casting {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private Casting() {}

    static List<SampleMember> staff() {
        return read("demo/staff.yaml", new TypeReference<>() {});
    }

    static List<SampleCase> cases() {
        return read("demo/cast.yaml", new TypeReference<>() {});
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("the demo hospital lacks " + file, e);
        }
    }
}
