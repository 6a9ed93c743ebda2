package org.mitate.chores;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.mitate.ui.Site;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Does the chores when they are due. All nodes look into one table, and whoever takes a chore
/// first does it; one that died with its node is done by another.
@Component
class Caretaker implements AutoCloseable {

    /// Nothing here is urgent to the second.
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

    /// After four of these without a sign another node takes a chore over: faxes wait in folders.
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(30);

    private final Scheduler scheduler;
    private final boolean idle;

    Caretaker(
            DataSource database,
            List<Chore> chores,
            ChoreBook book,
            Site site,
            Clock clock,
            @Value("${mitate.chores-idle:false}") boolean idle) {
        this.idle = idle;
        List<RecurringTask<Void>> tasks =
                chores.stream().map(chore -> task(chore, book, site.zone())).toList();
        scheduler =
                Scheduler.create(database)
                        .startTasks(tasks)
                        .tableName("chores.scheduled_tasks")
                        .pollingInterval(BETWEEN_LOOKS)
                        .heartbeatInterval(SIGN_OF_LIFE)
                        .missedHeartbeatsLimit(4)
                        .threads(2)
                        .clock(clock::instant)
                        .build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!idle) scheduler.start();
    }

    @Override
    public void close() {
        if (!idle) scheduler.stop();
    }

    private static RecurringTask<Void> task(Chore chore, ChoreBook book, ZoneId zone) {
        return Tasks.recurring(chore.name(), schedule(chore.timing(), zone))
                .execute((instance, context) -> book.run(chore));
    }

    private static Schedule schedule(Timing timing, ZoneId zone) {
        return switch (timing) {
            case Timing.Every every -> Schedules.fixedDelay(every.pause());
            case Timing.Daily daily -> Schedules.daily(zone, daily.time());
        };
    }
}
