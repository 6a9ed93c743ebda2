package org.mitate.hospital;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All that counts in the house at one moment.
///
/// @param versions the versions of the profile that count, each from its date
/// @param takenBack versions that were taken back before their date; a booking may have pinned one
/// @param closures days on which the office is closed beside those of the profile
public record Notices(
        List<Profile> versions,
        List<Profile> takenBack,
        List<Activation> activations,
        Holidays holidays,
        Set<LocalDate> closures) {

    public Notices {
        if (versions.isEmpty()) throw new IllegalArgumentException("A hospital has a profile.");
        versions = versions.stream().sorted(Comparator.comparing(Profile::from)).toList();
        takenBack = List.copyOf(takenBack);
        activations = List.copyOf(activations);
        closures = Set.copyOf(closures);
    }

    /// These versions, and nothing that an administrator changed.
    public static Notices of(Profile... versions) {
        return new Notices(List.of(versions), List.of(), List.of(), Holidays.builtIn(), Set.of());
    }

    Stream<Profile> everyVersion() {
        return Stream.concat(versions.stream(), takenBack.stream());
    }
}
