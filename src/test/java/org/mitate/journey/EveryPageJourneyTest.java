package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.Schedules;
import org.mitate.TestClock;
import org.mitate.billing.card.PayLinks;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Ticket;
import org.mitate.hospital.Hospital;
import org.springframework.beans.factory.annotation.Autowired;
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

    private static final List<String> ONLINE =
            List.of(
                    "/visit",
                    "/visit/people",
                    "/visit/trial",
                    "/visit/trial/room",
                    "/visit/card",
                    "/visit/card/onward",
                    "/visit/room");

    @LocalServerPort private int port;
    @Autowired private OnlineDay online;
    @Autowired private Entrance entrance;
    @Autowired private PayLinks links;
    @Autowired private Hospital hospital;
    @Autowired private TestClock clock;
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

    /// Weeks before, then ten minutes before; the room itself is looked at where people meet in it.
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theOnlineConsultation(String language) {
        CaseFile file = online.booked(online.doctor());
        Ticket ticket = entrance.consultee(file);
        try (var kazuko = new Visitor(port).go("/visit/ABCD-EFGH?lang=" + language)) {
            look(kazuko, links.of(file.id()).path());
            look(kazuko, "/visit/" + ticket.key().value());
            kazuko.page().locator("#code").fill(ticket.code());
            kazuko.page().locator("#birth").fill(OnlineDay.BIRTH);
            kazuko.page().locator("main form button").click();
            ONLINE.forEach(path -> look(kazuko, path));
            clock.set(Schedules.TALK.minusMinutes(10).atZone(hospital.zone()).toInstant());
            look(kazuko, "/visit");
            look(kazuko, "/visit/room");
            kazuko.page().locator("form[action='/visit/room/promise'] button").click();
            kazuko.page().locator("[data-room]").waitFor();
            look(kazuko, "/visit/room");
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
