package org.mitate.demo;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Walks through all pages of the demo hospital and closes it again, so that the JVM learns before
/// the first day which classes it needs and which code runs often (the AOT cache).
///
/// Whoever starts a hospital in the morning gets quick pages from the first one on.
@Component
@Profile("demo")
@ConditionalOnProperty("mitate.dress-rehearsal")
class DressRehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(DressRehearsal.class);

    /// One of each role, and one without a key: the public.
    private static final List<String> PLAYERS =
            List.of("", "nonomura", "mitamura", "kido", "amamiya", "kaneko", "sakaki");
    private static final int MOST_PAGES = 150;

    @EventListener
    void play(ApplicationReadyEvent opened) throws IOException, InterruptedException {
        var context = opened.getApplicationContext();
        int port = context.getEnvironment().getRequiredProperty("local.server.port", int.class);
        int pages = 0;
        for (String account : PLAYERS) {
            try (var walk = new Walk(port)) {
                if (!account.isEmpty()) walk.signIn(account);
                pages += walk.through(MOST_PAGES);
            }
        }
        LOG.info("Rehearsed with {} pages.", pages);
        System.exit(SpringApplication.exit(context));
    }
}
