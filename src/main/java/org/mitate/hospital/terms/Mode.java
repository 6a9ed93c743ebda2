package org.mitate.hospital.terms;

/// How a consultation takes place: face to face, or over the hospital's video room.
public enum Mode {
    IN_PERSON,
    ONLINE
}
