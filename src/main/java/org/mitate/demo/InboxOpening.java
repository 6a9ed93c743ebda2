package org.mitate.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Lets the faxes of the demo come in one after the other once its door is open: to make their
/// pictures takes longer than anybody wants to wait for a start. Each is there whole or not at all,
/// and those that are missing come at the next start.
@Component
@Profile("demo")
class InboxOpening implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxOpening.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final InboxScenes scenes;
    private final StrayScenes strays;
    private final FaxServer server;
    private final Clock clock;
    private @Nullable Thread writer;
    private volatile boolean running;

    InboxOpening(InboxScenes scenes, StrayScenes strays, FaxServer server, Clock clock) {
        this.scenes = scenes;
        this.strays = strays;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        writer = Thread.ofPlatform().name("demo-faxes").daemon().start(this::write);
    }

    private void write() {
        var files = new ArrayList<>(scenes.all(clock.instant()));
        files.addAll(strays.all(clock.instant()));
        for (IncomingFile file : files) {
            if (!running) return;
            write(file);
        }
    }

    /// A demo that lacks a FAX is better than none.
    private void write(IncomingFile file) {
        try {
            server.write(file);
        } catch (RuntimeException failure) {
            LOG.error("{} could not be made.", file.name(), failure);
        }
    }

    @Override
    public void stop() {
        running = false;
        try {
            if (writer != null) writer.join(PATIENCE);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the web server is open.
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
