package org.mitate.diagnosis;

import java.time.Instant;

/// What a specialist found, as signed; a later change is another version and leaves this one.
public record Finding(int version, String words, String signedBy, Instant signedAt) {}
