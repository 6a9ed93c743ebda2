package org.mitate.hospital;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The profiles of the tests: Keio's, and three invented hospitals that differ in every respect.
public final class Profiles {

    public static final Profile KEIO = read("keio");
    public static final Profile INCREMENTS = read("increments");
    public static final Profile FLAT = read("flat");
    public static final Profile UNTAXED = read("untaxed");

    private Profiles() {}

    public static Profile read(String name) {
        return ProfileReader.read(name + ".yaml", text(name));
    }

    public static String text(String name) {
        try (var yaml = Profiles.class.getResourceAsStream("/hospital/" + name + ".yaml")) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
