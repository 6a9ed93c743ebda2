package org.mitate.journey;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody who has just heard of second opinions reads the guide and checks the own case.
@Clinic
class GuideJourneyTest {

    @LocalServerPort private int port;

    private Visitor reader;

    @BeforeEach
    void theGuideIsOpened() {
        reader = new Visitor(port).go("/").sees("セカンドオピニオン外来のご案内");
    }

    @AfterEach
    void theBrowserIsClosed() {
        reader.close();
    }

    @Test
    void theGuideHasNoBarriersInEitherLanguage() {
        reader.findsNoBarriers().picture("guide");

        reader.go("/guide?lang=en").sees("What a second opinion is").findsNoBarriers();
    }
}
