package org.mitate.demo;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.consultation.CheckIn;
import org.mitate.consultation.CheckInDesk;
import org.mitate.consultation.TalkDesk;
import org.mitate.hospital.terms.Mode;

/// The day of the talk: who comes, and what the doctor presses.
@DemoOnly
class TalkScenes {

    private static final Duration EARLY = Duration.ofMinutes(11);
    private static final int WAITING_MINUTES = 13;

    /// A step of the price in person (rules.md §6), and the minute at which the doctor asks.
    private record Step(int fromSeconds, int askedAt) {}

    private static final List<Step> STEPS = List.of(new Step(1801, 26), new Step(2701, 42));

    private final CheckInDesk door;
    private final OnlineScenes online;
    private final TalkDesk talk;
    private final FreeTimes times;
    private final Players players;

    TalkScenes(
            CheckInDesk door,
            OnlineScenes online,
            TalkDesk talk,
            FreeTimes times,
            Players players) {
        this.door = door;
        this.online = online;
        this.talk = talk;
        this.times = times;
        this.players = players;
    }

    /// Some minutes before the appointment.
    void checkIn(Telling story) {
        story.diary().at(times.appointment(players.file(story)).minus(EARLY));
        if (isOnline(story)) {
            online.identify(story);
        } else {
            receive(story);
        }
    }

    private void receive(Telling story) {
        var seen =
                new CheckIn(
                        CheckIn.Identity.MY_NUMBER_CARD,
                        List.of(),
                        "",
                        false,
                        story.diary().now(),
                        players.secretary(story).name().written());
        players.secretary(
                story, file -> door.checkIn(file.id(), seen, Move.following(Transition.CHECK_IN)));
    }

    void hold(Telling story) {
        story.diary().later(WAITING_MINUTES);
        start(story);
        int passed = 0;
        for (Step step : STEPS) {
            if (step.fromSeconds() > story.sample().minutesOrUsual() * 60) break;
            story.diary().later(step.askedAt() - passed);
            passed = step.askedAt();
            agree(story, step.fromSeconds());
        }
        story.diary().later(story.sample().minutesOrUsual() - passed);
        players.doctor(story, file -> talk.end(file.id(), Reason.NONE, UUID.randomUUID()));
    }

    private void agree(Telling story, int fromSeconds) {
        if (isOnline(story)) {
            online.agree(story, fromSeconds);
        } else {
            players.doctor(story, file -> talk.agree(file.id(), fromSeconds, UUID.randomUUID()));
        }
    }

    private boolean isOnline(Telling story) {
        return players.file(story).mode() == Mode.ONLINE;
    }

    /// The talk that goes on while somebody opens the demo.
    void beginNow(Telling story) {
        story.diary().at(story.diary().present().minus(TodaysTalks.UNDER_WAY));
        start(story);
        players.doctor(story, file -> talk.keep(file.id(), Set.of(1), "黄疸は管を入れて落ち着いている。"));
    }

    private void start(Telling story) {
        players.doctor(story, file -> talk.start(file.id(), UUID.randomUUID()));
    }

    /// Somebody else came than the one who applied.
    void stop(Telling story) {
        story.diary().at(times.appointment(players.file(story)).minus(EARLY));
        Move move =
                Move.following(Transition.ABORT)
                        .because(new Reason("IDENTITY", story.sample().said()));
        players.secretary(story, file -> talk.stop(file.id(), move));
    }
}
