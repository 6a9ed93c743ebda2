package org.mitate.hospital;

import java.time.Instant;
import java.time.LocalDate;

/// A version of the profile as it is kept.
///
/// @param by account of the administrator who took it over; empty for a file of the start
/// @param stands false where it was taken back before its date
public record KeptVersion(
        String version, LocalDate from, String yaml, Instant at, String by, boolean stands) {

    Profile read() {
        return ProfileReader.read("kept version " + version, yaml);
    }
}
