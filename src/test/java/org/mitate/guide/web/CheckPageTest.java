package org.mitate.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Kenji asks whether he may consult for his wife, who is in hospital.
@Clinic
class CheckPageTest {

    @LocalServerPort private int port;

    private Connection browser;

    @BeforeEach
    void aFreshBrowser() {
        browser =
                Jsoup.newSession()
                        .ignoreHttpErrors(true)
                        .ignoreContentType(true)
                        .followRedirects(false);
    }

    @Test
    @DisplayName("E03 a husband learns that he may consult and which papers are still to come")
    void papersAreStillToCome() throws IOException {
        answerAll("REFERRAL_LETTER");

        var page = look("/check/answer");

        assertThat(page.select("#outcome").text()).isEqualTo("書類がそろえば、ご相談いただけます");
        assertThat(page.select(".papers-needed > li").eachText())
                .anyMatch(it -> it.startsWith("同意書 必須 同意書に患者さまの署名をいただいて"))
                .contains("診療情報提供書（紹介状） 必須 お手元にあります");
    }

    @Test
    @DisplayName(
            "E02 with everything at hand the way to the form is open, and nothing is asked twice")
    void answersAreCarriedOver() throws IOException {
        answerAll("REFERRAL_LETTER", "CONSENT_FORM");
        var page = look("/check/answer");

        var go = page.select("form[action=/application]").first();

        assertThat(page.select("#outcome").text()).isEqualTo("ご相談いただけます");
        assertThat(go.select("input[name=patientBirth]").val()).isEqualTo("昭和45年5月5日");
        var begin = browser.newRequest(at("/application")).method(Connection.Method.POST);
        go.select("input").forEach(it -> begin.data(it.attr("name"), it.val()));
        begin.execute();
        assertThat(look("/application/who").select("#patientBirth").val()).isEqualTo("昭和45年5月5日");
        assertThat(look("/application/department").select("#department option[selected]").val())
                .isEqualTo("OPHTHALMOLOGY");
    }

    @Test
    @DisplayName("E11 a brother is told at once, with the rule and what to do instead")
    void aBrotherIsTold() throws IOException {
        answer("patient", "patientBirth", "昭和45年5月5日");

        var response = answer("who", "relation", "SIBLING");

        assertThat(response.header("Location")).endsWith("/check/answer");
        assertThat(look("/check/answer").select("#outcome").text()).isEqualTo("ご相談をお受けできません");
        assertThat(look("/check/answer").select("#verdict").text())
                .contains("規則 R04", "患者さまご本人、または");
    }

    @Test
    @DisplayName("CH11 where online is planned the other ways are told")
    void otherWays() throws IOException {
        answer("patient", "patientBirth", "昭和45年5月5日");
        answer("department", "department", "OPHTHALMOLOGY", "mode", "ONLINE");

        assertThat(look("/check/answer").select("#verdict li").eachText())
                .containsExactly("対面 – いまお申し込みいただけます", "オンライン – 2027年2月1日（月）からお申し込みいただけます");
    }

    @Test
    @DisplayName("X08 after a death there is no list of papers and no way to the form")
    void bereavement() throws IOException {
        answer("patient", "patientBirth", "昭和45年5月5日");
        answer("purpose", "purpose", "DEATH");

        var page = look("/check/answer");

        assertThat(page.select("#verdict").text()).contains("お悔やみ");
        assertThat(page.select("#papers, form[action=/application]")).isEmpty();
    }

    @Test
    void whatWasNotAnsweredIsAskedForWithItsPage() throws IOException {
        answer("patient", "patientBirth", "昭和45年5月5日");

        var page = look("/check/answer");

        assertThat(page.select("#outcome").text()).isEqualTo("もう少し教えてください");
        assertThat(page.select("#verdict a").eachAttr("href")).contains("/check/who");
    }

    @Test
    void goingBackKeepsWhatWasAnsweredAndAddressesSayNothing() throws IOException {
        var next = answer("patient", "patientBirth", "昭和45年5月5日");
        var back = answer("who", "back", "1");

        assertThat(next.header("Location")).isEqualTo("/check/who");
        assertThat(back.header("Location")).isEqualTo("/check/patient");
        assertThat(look("/check/patient").select("#patientBirth").val()).isEqualTo("昭和45年5月5日");
    }

    @Test
    void answersLieSealedOnTheDeviceAndCanBeDeleted() throws IOException {
        var response = answer("patient", "patientBirth", "1970/5/5");

        assertThat(response.cookie("check")).isNotBlank().doesNotContain("1970");
        answer("forget", "", "");
        assertThat(look("/check").select("#patientBirth").val()).isEmpty();
    }

    @Test
    void aDateThatIsNoneComesBackWithWhatWasTyped() throws IOException {
        var response = answer("patient", "patientBirth", "いつか");

        assertThat(response.statusCode()).isEqualTo(422);
        var page = response.parse();
        assertThat(page.select("#patientBirth").val()).isEqualTo("いつか");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#patientBirth");
    }

    private void answerAll(String... papers) throws IOException {
        answer("patient", "patientBirth", "昭和45年5月5日");
        answer("who", "relation", "SPOUSE");
        answer(
                "family",
                "consulteeBirth",
                "1968/3/3",
                "absence",
                "HOSPITALISED",
                "consent",
                "GIVEN");
        answer("purpose", "purpose", "TREATMENT");
        answer(
                "department",
                "department",
                "OPHTHALMOLOGY",
                "mode",
                "IN_PERSON",
                "departments",
                "1");
        answer(
                "doctor",
                "sameHospital",
                "NO",
                "explained",
                "YES",
                "doctorAgrees",
                "YES",
                "letter",
                "YES");
        answer("place", "residence", "JP");
        answer("language", "language", "ja", "letterLanguage", "ja");
        answer("channel", "channel", "FAX");
        var all = new String[papers.length * 2 + 2];
        for (int i = 0; i < papers.length; i++) {
            all[2 * i] = "papers";
            all[2 * i + 1] = papers[i];
        }
        all[all.length - 2] = "papersAsked";
        all[all.length - 1] = "yes";
        answer("papers", all);
    }

    private Connection.Response answer(String step, String... answers) throws IOException {
        var token = look("/check").select("input[name=_csrf]").val();
        var request = browser.newRequest(at("/check/" + step)).method(Connection.Method.POST);
        request.data("_csrf", token);
        for (int i = 0; i < answers.length; i += 2) {
            if (!answers[i].isEmpty()) request.data(answers[i], answers[i + 1]);
        }
        return request.execute();
    }

    private Document look(String path) throws IOException {
        var page = browser.newRequest(at(path)).get();
        page.select("rt").remove();
        return page;
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
