package org.mitate.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Fills the demo hospital once, before it opens its door: nobody walks in while the clock is in
/// the past.
@Component
@Profile("demo")
class DemoHospital implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoHospital.class);

    private final Performance performance;
    private final DoctorsLeave leave;
    private final DemoClock clock;
    private boolean filled;

    DemoHospital(Performance performance, DoctorsLeave leave, DemoClock clock) {
        this.performance = performance;
        this.leave = leave;
        this.clock = clock;
    }

    @Override
    public void start() {
        performance.play(clock);
        leave.enter();
        filled = true;
        LOG.info("The demo hospital is open.");
    }

    @Override
    public void stop() {
        filled = false;
    }

    @Override
    public boolean isRunning() {
        return filled;
    }

    /// Before the web server takes requests.
    @Override
    public int getPhase() {
        return 0;
    }
}
