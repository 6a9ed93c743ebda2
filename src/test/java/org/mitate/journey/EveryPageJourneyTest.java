package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitate.Clinic;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page that an applicant may see: without barriers and without sideways scrolling, in both
/// languages and three widths.
@Clinic
class EveryPageJourneyTest {

    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);
    private static final List<String> GUIDE =
            List.of(
                    "/",
                    "/guide",
                    "/guide/about",
                    "/guide/who",
                    "/guide/refused",
                    "/guide/price",
                    "/guide/departments",
                    "/guide/applying",
                    "/guide/withdrawing",
                    "/guide/talk",
                    "/guide/after",
                    "/guide/languages",
                    "/guide/hours",
                    "/guide/privacy",
                    "/guide/questions");
    private static final List<String> CHECK =
            List.of(
                    "patient",
                    "who",
                    "family",
                    "child",
                    "purpose",
                    "department",
                    "doctor",
                    "place",
                    "abroad",
                    "language",
                    "channel",
                    "papers",
                    "answer");
    private static final List<String> FORM =
            List.of(
                    "who",
                    "family",
                    "patient",
                    "contact",
                    "department",
                    "doctor",
                    "illness",
                    "questions",
                    "enclosures",
                    "dates",
                    "declarations",
                    "check");

    @LocalServerPort private int port;
    private int looks;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theGuideAndTheStatusDoor(String language) {
        try (var reader = new Visitor(port).go("/?lang=" + language)) {
            GUIDE.forEach(path -> look(reader, path));
            look(reader, "/status");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theSelfCheck(String language) {
        try (var reader = new Visitor(port).go("/check/who?lang=" + language)) {
            reader.page().selectOption("#relation", "SPOUSE");
            reader.page().locator(".actions button[name=next]").click();
            CHECK.forEach(step -> look(reader, "/check/" + step));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theForm(String language) {
        try (var reader = new Visitor(port).go("/application?lang=" + language)) {
            look(reader, "/application");
            reader.page().locator("main form button").click();
            FORM.forEach(step -> look(reader, "/application/" + step));
            look(reader, "/application/forget");
        }
    }

    @Test
    void aPageThatIsNotThereSaysSo() {
        try (var reader = new Visitor(port).go("/guide/nothing")) {
            reader.sees("このページはありません").findsNoBarriers();
        }
    }

    /// Sideways scrolling shows in each width; what hinders a screen reader hardly depends on it,
    /// so the pages take turns in width.
    private void look(Visitor reader, String path) {
        reader.go(path);
        for (int width : WIDTHS) {
            reader.page().setViewportSize(width, 900);
            var wide =
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth";
            assertThat((int) reader.page().evaluate(wide)).as(path + " at " + width).isZero();
        }
        reader.page().setViewportSize(WIDTHS.get(looks++ % WIDTHS.size()), 900);
        reader.findsNoBarriers();
    }
}
