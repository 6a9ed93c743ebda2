package org.mitate.hospital;

import java.time.Instant;
import java.util.UUID;

/// A text that an administrator is trying out; it counts for nothing until it is taken over.
///
/// @param name of the file
public record ProfileTrial(UUID id, String name, String yaml, Instant at, String by) {

    public Profile read() {
        return ProfileReader.read(name, yaml);
    }

    ProfileText text() {
        return new ProfileText(name, yaml);
    }
}
