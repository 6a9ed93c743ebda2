package org.mitate.intake;

import java.time.Clock;
import java.time.Duration;
import org.mitate.chores.Chore;
import org.mitate.chores.Timing;
import org.springframework.stereotype.Component;

/// Forms that nobody printed or sent go by themselves, with all that was typed: after 7 days
/// unprinted, 90 printed (rules.md §10). What was printed of a form that became a case goes then
/// too.
@Component
class EndedDrafts implements Chore {

    private final Drafts drafts;
    private final Editions editions;
    private final Clock clock;

    EndedDrafts(Drafts drafts, Editions editions, Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ended-drafts";
    }

    @Override
    public Timing timing() {
        return new Timing.Every(Duration.ofHours(1));
    }

    @Override
    public int carryOut() {
        var now = clock.instant();
        editions.removeEnded(now);
        return drafts.removeEnded(now);
    }
}
