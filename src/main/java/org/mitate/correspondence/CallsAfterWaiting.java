package org.mitate.correspondence;

import java.time.Duration;
import org.mitate.chores.Chore;
import org.mitate.chores.Timing;
import org.springframework.stereotype.Component;

/// Where a letter has not come within the days of the profile a call is owed, whether or not
/// somebody opens the list of calls (rules.md EX01).
@Component
class CallsAfterWaiting implements Chore {

    private final CallTasks tasks;

    CallsAfterWaiting(CallTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "calls-after-waiting";
    }

    @Override
    public Timing timing() {
        return new Timing.Every(Duration.ofHours(1));
    }

    @Override
    public int carryOut() {
        return tasks.oweAfterWaiting();
    }
}
