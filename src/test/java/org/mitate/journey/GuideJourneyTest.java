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

        reader.go("/guide?lang=en").sees("Who may consult").findsNoBarriers().picture("guide-en");
    }

    @Test
    void theSelfCheckAsksForWhatIsMissing() {
        reader.follow("相談できるか確かめる").fill("患者さまの生年月日", "S45.5.5");

        reader.press("確かめる").sees("もう少し教えてください", "「相談の目的」").findsNoBarriers();
        reader.picture("self-check");
    }
}
