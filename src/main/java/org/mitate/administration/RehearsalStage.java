package org.mitate.administration;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mitate.hospital.Profile;
import org.mitate.hospital.change.Rehearsal;
import org.mitate.hospital.change.Replay;
import org.mitate.hospital.change.Staging;
import org.springframework.stereotype.Component;

/// Plays past cases again under a profile on trial, in every room that computes from the profile.
@Component
public class RehearsalStage {

    /// For each room; who wants to see more chooses a shorter period.
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final List<Rehearsal> rehearsals;

    RehearsalStage(List<Rehearsal> rehearsals) {
        this.rehearsals = rehearsals;
    }

    /// @param before the version that would count without the one on trial
    public List<Replay> play(Profile before, Profile after, LocalDate first, LocalDate last) {
        return rehearsals.stream()
                .map(
                        rehearsal -> {
                            long end = System.nanoTime() + LONGEST.toNanos();
                            return rehearsal.replay(
                                    new Staging(
                                            before,
                                            after,
                                            first,
                                            last,
                                            () -> System.nanoTime() > end));
                        })
                .sorted(Comparator.comparing(Replay::subject).reversed())
                .toList();
    }
}
