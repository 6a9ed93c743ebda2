package org.mitate.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.Clinic;
import org.springframework.boot.test.web.server.LocalServerPort;

@Clinic
class EligibilityApiTest {

    private static final String FACTS =
            """
            {"mode": "IN_PERSON", "department": "OPHTHALMOLOGY", "channel": "FAX",
             "appliedOn": "2026-11-24", "consultationOn": "2026-12-15",
             "patient": {"birthDate": "1970-05-05", "deceased": false, "nationality": "JP",
                         "residence": "JP", "japaneseInsurance": true},
             "consultee": {"relation": "SPOUSE", "birthDate": "1972-01-01", "residence": "JP",
                           "parentalAuthority": null, "accompaniedByEligible": false},
             "absenceReason": "HOSPITALISED",
             "consent": "GIVEN",
             "documents": ["APPLICATION_FORM", "REFERRAL_LETTER", "CONSENT_FORM"],
             "referral": {"obtainable": true, "sameHospital": false, "doctorAgrees": true,
                          "explained": true, "language": "ja"},
             "purposes": ["DIAGNOSIS", "TREATMENT"],
             "language": "ja", "departments": 1}
            """;

    @LocalServerPort private int port;
    private Api api;

    @BeforeEach
    void call() {
        api = new Api(port);
    }

    @Test
    @DisplayName("E02 the example of api.md is eligible")
    void theExample() {
        var verdict = ask(FACTS).json();

        assertThat(verdict.get("outcome").stringValue()).isEqualTo("ELIGIBLE");
        assertThat(verdict.get("route").stringValue()).isEqualTo("FAMILY");
        assertThat(verdict.get("findings")).isEmpty();
        assertThat(verdict.get("documents").toString())
                .contains("{\"kind\":\"CONSENT_FORM\",\"need\":\"REQUIRED\",\"present\":true}");
        assertThat(verdict.get("alternatives")).isEmpty();
    }

    @Test
    @DisplayName("E03 a finding names its rule and explains itself")
    void aFinding() {
        var finding = ask(FACTS.replace(", \"CONSENT_FORM\"", "")).json().get("findings").get(0);

        assertThat(finding.get("rule").stringValue()).isEqualTo("R04");
        assertThat(finding.get("code").stringValue()).isEqualTo("CONSENT_FORM");
        assertThat(finding.get("outcome").stringValue()).isEqualTo("DOCUMENTS_MISSING");
        assertThat(finding.get("message").stringValue()).contains("同意書");
        assertThat(finding.has("field")).isFalse();
    }

    @Test
    @DisplayName("CH11 a planned department offers the visit now or its first day")
    void alternatives() {
        var verdict = ask(FACTS.replace("IN_PERSON", "ONLINE")).json();

        assertThat(verdict.get("outcome").stringValue()).isEqualTo("REFUSED");
        assertThat(verdict.get("alternatives").toString())
                .isEqualTo(
                        "[{\"mode\":\"IN_PERSON\"},{\"mode\":\"ONLINE\",\"from\":\"2027-02-01\"}]");
    }

    @Test
    @DisplayName("C05 the web is no channel here")
    void theWebIsNoChannel() {
        assertThat(ask(FACTS.replace("FAX", "WEB")).body())
                .contains("\"REFUSED\"", "\"CHANNEL\"", "\"CH01\"");
    }

    @Test
    void nothingKnownIsNothingFalse() {
        var verdict = ask("{}").json();

        assertThat(verdict.get("outcome").stringValue()).isEqualTo("DOCUMENTS_MISSING");
        assertThat(verdict.get("route").isNull()).isTrue();
        assertThat(verdict.get("findings").toString()).contains("\"field\":\"patient.birthDate\"");
    }

    @ParameterizedTest(name = "{1} instead of {0} names {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"IN_PERSON\" | \"TELEPATHY\" | mode",
                "\"OPHTHALMOLOGY\" | \"ASTROLOGY\" | department",
                "\"FAX\" | 7 | channel",
                "\"1970-05-05\" | \"1970-02-30\" | patient.birthDate",
                "\"1970-05-05\" | 1970 | patient.birthDate",
                "\"deceased\": false | \"deceased\": \"no\" | patient.deceased",
                "\"nationality\": \"JP\" | \"nationality\": \"Japan\" | patient.nationality",
                "\"SPOUSE\" | \"WIFE\" | consultee.relation",
                "\"GIVEN\" | \"YES\" | consent",
                "\"CONSENT_FORM\"] | \"PASSPORT\"] | documents",
                "\"purposes\": [ | \"wishes\": [ | wishes",
                "\"departments\": 1 | \"departments\": 0 | departments",
                "\"departments\": 1 | \"departments\": 1e99 | departments",
                "\"departments\": 1 | \"departments\": -3 | departments",
                "\"departments\": 1 | \"departments\": \"1\" | departments",
                "\"CONSENT_FORM\"] | null] | documents",
                "\"purposes\": [ | \"purposes\": \"DIAGNOSIS\", \"x\": [ | purposes",
                "\"absenceReason\": | \"reason\": 1, \"absenceReason\": | reason",
                "\"HOSPITALISED\" | [\"HOSPITALISED\"] | absenceReason",
                "\"appliedOn\": \"2026-11-24\" | \"appliedOn\": \"2026-11-24T00:00\" | appliedOn",
                "\"departments\": 1 | \"departments\": 1.5 | departments",
                "\"explained\": true | \"explained\": true, \"told\": 1 | referral.told",
                "\"language\": \"ja\"} | \"language\": \"日本語\"} | referral.language"
            })
    void whatIsNotUnderstoodIsNamed(String right, String wrong, String field) {
        var answer = ask(FACTS.replace(right, wrong));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().get("errors").get(0).get("field").stringValue()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"``", "[]", "null", "{\"mode\":", "{} {}", "{\"mode\":null,\"mode\":null}"})
    void whatIsNoObjectIsRefused(String body) {
        assertThat(ask(body).status()).isEqualTo(400);
        assertThat(ask(body).json().get("errors")).hasSize(1);
    }

    private Api.Answer ask(String facts) {
        return api.post("/api/eligibility", facts);
    }
}
