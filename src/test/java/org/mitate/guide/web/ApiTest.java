package org.mitate.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitate.Clinic;
import org.mitate.hospital.terms.Mode;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/// The shapes of api.md, asked over HTTP.
@Clinic
class ApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort private int port;
    private Api api;

    @BeforeEach
    void call() {
        api = new Api(port);
    }

    @Test
    void contactHoursWhileClosed() {
        var answer = api.get("/api/contact-hours?at=2026-11-22T03:10:00%2B09:00");

        assertSame(
                answer,
                """
                {"open": false, "nextOpening": "2026-11-24T08:30:00+09:00",
                 "businessReceipt": "2026-11-24T08:30:00+09:00"}
                """);
    }

    @Test
    void contactHoursWhileOpenEchoTheTime() {
        var answer = api.get("/api/contact-hours?at=2026-11-24T01:00:00Z");

        assertSame(answer, "{\"open\": true, \"businessReceipt\": \"2026-11-24T01:00:00Z\"}");
    }

    @Test
    void contactHoursNow() {
        assertSame(
                api.get("/api/contact-hours"),
                "{\"open\": true, \"businessReceipt\": \"2026-11-24T10:00:00+09:00\"}");
    }

    @Test
    void feesNameLinesStepAndNextStep() {
        var answer =
                api.get(
                        "/api/fees?mode=IN_PERSON&seconds=1801&diagnosis=CT_MRI&diagnosis=PATHOLOGY&on=2026-11-24");

        assertSame(
                answer,
                """
                {"lines": [{"code": "CONSULTATION", "label": "相談料", "yen": 33000},
                           {"code": "DIAGNOSIS_CT_MRI", "label": "診断料（CT・MRI画像）", "yen": 5500},
                           {"code": "DIAGNOSIS_PATHOLOGY", "label": "診断料（病理標本）", "yen": 5500}],
                 "total": 44000, "taxIncluded": 4000, "taxRate": 0.10,
                 "step": {"fromSeconds": 1801, "toSeconds": 2700},
                 "next": {"fromSeconds": 2701, "yen": 44000}, "flags": []}
                """);
    }

    @ParameterizedTest
    @CsvSource({"1800.999, 33000", "1801, 66000", "1.0, 33000"})
    @DisplayName("rules.md §6 seconds are truncated")
    void secondsAreTruncated(String seconds, long total) {
        var answer = api.get("/api/fees?mode=ONLINE&seconds=" + seconds);

        assertThat(answer.json().get("total").longValue()).isEqualTo(total);
    }

    @Test
    void pastTheHourTheQuoteIsFlaggedAndHasNoNextStep() {
        var quote = api.get("/api/fees?mode=ONLINE&seconds=3601").json();

        assertThat(quote.get("flags").get(0).stringValue()).isEqualTo("OVER_LIMIT");
        assertThat(quote.has("next")).isFalse();
    }

    @Test
    void departmentsSayWhetherTheyConsultOnline() {
        var all = api.get("/api/departments?on=2027-02-01");

        assertThat(all.body())
                .contains(
                        "\"code\":\"PSYCHIATRY\",\"name\":\"精神・神経科\"",
                        "\"online\":\"ACTIVE\",\"onlineFrom\":null",
                        "\"online\":\"PLANNED\",\"onlineFrom\":\"2027-02-01\"",
                        "\"online\":\"NONE\",\"onlineFrom\":null");
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource({
        "/api/contact-hours?at=yesterday, at",
        "/api/contact-hours?at=2026-11-24T10:00:00, at",
        "/api/contact-hours?when=2026-11-24T10:00:00Z, when",
        "/api/fees?seconds=60, mode",
        "/api/fees?mode=ONLINE, seconds",
        "/api/fees?mode=TELEPATHY&seconds=60, mode",
        "/api/fees?mode=ONLINE&seconds=0.9, seconds",
        "/api/fees?mode=ONLINE&seconds=-5, seconds",
        "/api/fees?mode=ONLINE&seconds=, seconds",
        "/api/fees?mode=ONLINE&seconds=1e3, seconds",
        "/api/fees?mode=ONLINE&seconds=0, seconds",
        "/api/fees?mode=ONLINE&seconds=60&seconds=60, seconds",
        "/api/fees?mode=online&seconds=60, mode",
        "/api/fees?mode=&seconds=60, mode",
        "/api/fees?mode=ONLINE&mode=IN_PERSON&seconds=60, mode",
        "/api/fees?mode=ONLINE&seconds=60&on=2026-11-24T00:00:00Z, on",
        "/api/fees?mode=ONLINE&seconds=60&lang=en, lang",
        "/api/contact-hours?at=, at",
        "/api/contact-hours?at=2026-11-24, at",
        "/api/fees?mode=ONLINE&seconds=abc, seconds",
        "/api/fees?mode=ONLINE&seconds=60&diagnosis=BIOPSY, diagnosis",
        "/api/fees?mode=ONLINE&seconds=60&diagnosis=BLOOD&diagnosis=BLOOD, diagnosis",
        "/api/fees?mode=ONLINE&seconds=60&on=2026-13-01, on",
        "/api/fees?mode=ONLINE&seconds=60&on=99999-01-01, on",
        "/api/departments?on=tomorrow, on",
        "/api/departments?on=2026-11-24&on=2026-11-25, on"
    })
    void aWrongCallNamesTheField(String path, String field) {
        var answer = api.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().get("errors").get(0).get("field").stringValue()).isEqualTo(field);
    }

    @Test
    void messagesFollowTheLanguageOfTheCaller() {
        assertThat(api.get("/api/fees?mode=ONLINE", "en").body()).contains("This field is needed.");
        assertThat(api.get("/api/fees?mode=ONLINE", "fr, en;q=0.5").body()).contains("needed");
        assertThat(api.get("/api/fees?mode=ONLINE", "fr").body()).contains("この項目は必要です。");
    }

    @Test
    void anotherMethodIsRefusedAsAProblem() {
        var answer = api.get("/api/eligibility");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.type()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nothing", "/api/fees/", "/api/fees/now"})
    void anUnknownAddressIsNotFoundAsAProblem(String path) {
        var answer = api.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().get("errors")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"text/plain, 415", "application/x-www-form-urlencoded, 415", "?, 415"})
    void aBodyThatIsNoJsonIsRefused(String type, int status) {
        assertThat(api.send("POST", "/api/eligibility", type, "{}").status()).isEqualTo(status);
    }

    @Test
    void aBodyOfAnyLengthIsNotRead() {
        var body = " ".repeat(70_000) + "{}";

        assertThat(api.post("/api/eligibility", body).status()).isEqualTo(413);
    }

    @Test
    void aHeadOfAnAnswerHasNoBody() {
        var answer = api.send("HEAD", "/api/fees?mode=ONLINE&seconds=60", "text/plain", "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aTalkOfAnyLengthHasAnAnswer() {
        var quote = api.get("/api/fees?mode=ONLINE&seconds=99999999999999999999.5").json();

        assertThat(quote.get("total").intValue()).isEqualTo(66_000);
        assertThat(quote.get("flags").get(0).stringValue()).isEqualTo("OVER_LIMIT");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void everyModeAndEveryDiagnosisHasItsPrice(Mode mode) {
        var all =
                "&diagnosis=OTHER&diagnosis=BLOOD&diagnosis=PATHOLOGY&diagnosis=NUCLEAR&diagnosis=CT_MRI";

        var quote = api.get("/api/fees?mode=" + mode + "&seconds=1" + all).json();

        assertThat(quote.get("lines")).hasSize(6);
        assertThat(quote.get("total").intValue())
                .isEqualTo((mode == Mode.ONLINE ? 33_000 : 22_000) + 5 * 5_500);
    }

    private static void assertSame(Api.Answer answer, String expected) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(JSON.readTree(expected));
    }
}
