package org.mitate.room.line;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.mitate.chores.Chore;
import org.mitate.chores.Timing;
import org.springframework.stereotype.Component;

/// What browsers said to find each other is gone after the day.
@Component
class ErasedMessages implements Chore {

    private static final Duration KEPT = Duration.ofHours(12);

    private final Messages messages;
    private final Clock clock;

    ErasedMessages(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "room-messages";
    }

    @Override
    public Timing timing() {
        return new Timing.Daily(LocalTime.of(3, 40));
    }

    @Override
    public int carryOut() {
        return messages.erase(clock.instant().minus(KEPT));
    }
}
