package org.mitate.inbox;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// How long something is waited for: whatever a stranger sends, the pages behind it get their turn.
///
/// @param longest until it is given up and told to stop
record Patience(Duration longest) {

    static final class Lost extends RuntimeException {
        Lost(Throwable why) {
            super("it took too long and was given up", why);
        }
    }

    /// @throws Lost when it takes too long; it may go on for a while, but nobody waits for it
    <T> T with(Supplier<T> work) {
        var task = new FutureTask<>(work::get);
        Thread worker = Thread.ofPlatform().daemon().name("page-look").start(task);
        try {
            return task.get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException endless) {
            worker.interrupt();
            throw new Lost(endless);
        } catch (InterruptedException ended) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw new Lost(ended);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) throw error;
            throw (RuntimeException) failed.getCause();
        }
    }
}
