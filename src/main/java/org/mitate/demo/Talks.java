package org.mitate.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.consultation.CheckIn;
import org.mitate.consultation.CheckInDesk;
import org.mitate.consultation.TalkDesk;

/// The day of the talk: who comes, and what the doctor presses.
@DemoOnly
class Talks {

    private static final Duration EARLY = Duration.ofMinutes(11);
    private static final int USUAL_MINUTES = 28;

    /// The first seconds of the steps of the price in person (rules.md §6), and when the doctor
    /// asks.
    private static final List<int[]> STEPS = List.of(new int[] {1801, 26}, new int[] {2701, 42});

    private final CheckInDesk door;
    private final TalkDesk talk;
    private final CaseShelf shelf;
    private final Troupe troupe;

    Talks(CheckInDesk door, TalkDesk talk, CaseShelf shelf, Troupe troupe) {
        this.door = door;
        this.talk = talk;
        this.shelf = shelf;
        this.troupe = troupe;
    }

    void checkIn(Telling story) {
        CaseFile file = file(story);
        Instant appointment = Objects.requireNonNull(file.course().appointmentAt());
        story.diary().at(appointment.minus(EARLY));
        var secretary = troupe.secretary(story);
        var seen =
                new CheckIn(
                        CheckIn.Identity.MY_NUMBER_CARD,
                        List.of(),
                        "",
                        false,
                        story.diary().now(),
                        secretary.name().written());
        troupe.as(
                secretary,
                () -> door.checkIn(file.id(), seen, Move.following(Transition.CHECK_IN)));
    }
}
