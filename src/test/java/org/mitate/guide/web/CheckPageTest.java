package org.mitate.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.springframework.boot.test.web.server.LocalServerPort;

@Clinic
class CheckPageTest {

    @LocalServerPort private int port;

    @Test
    @DisplayName("E02 a wife learns that she may consult and what she needs")
    void aWifeMayConsult() throws IOException {
        var page = answers().post().parse();

        assertThat(page.select("#outcome").text()).isEqualTo("ご相談いただけます");
        assertThat(page.select("#verdict").text()).contains("同意書 必須", "続柄がわかる書類の写し あるとよい");
    }

    @Test
    @DisplayName("E11 a brother learns the rule and what to do instead")
    void aBrotherIsTold() throws IOException {
        var page = answers().with("relation", "SIBLING").post().parse();

        assertThat(page.select("#outcome").text()).isEqualTo("ご相談をお受けできません");
        assertThat(page.select("#verdict").text()).contains("規則 R04", "患者さまご本人、または");
    }

    @Test
    @DisplayName("CH11 where online is planned the other ways are told")
    void otherWays() throws IOException {
        var page = answers().with("mode", "ONLINE").post().parse();

        assertThat(page.select("#verdict li").eachText())
                .containsExactly("対面 – いまお申し込みいただけます", "オンライン – 2027年2月1日（月）からお申し込みいただけます");
    }

    @Test
    void whatWasNotAnsweredIsAskedFor() throws IOException {
        var page = answers().with("purposes", "").with("consent", "").post().parse();

        assertThat(page.select("#outcome").text()).isEqualTo("もう少し教えてください");
        assertThat(page.select("#verdict").text()).contains("「患者さまの同意」がわからないため");
    }

    @Test
    void aDateThatIsNoneComesBackWithWhatWasTyped() throws IOException {
        var response = answers().with("patientBorn", "いつか").post();

        var page = response.parse();

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(page.select("#patientBorn").val()).isEqualTo("いつか");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#patientBorn");
    }

    /// Kenji asks for his wife, who is in hospital.
    private Answers answers() throws IOException {
        var session = Jsoup.newSession().ignoreHttpErrors(true);
        var form = session.newRequest("http://localhost:" + port + "/check").get();
        var posted =
                session.newRequest("http://localhost:" + port + "/check")
                        .method(Connection.Method.POST)
                        .data("_csrf", form.select("input[name=_csrf]").val());
        return new Answers(posted)
                .with("patientBorn", "昭和45年5月5日")
                .with("relation", "SPOUSE")
                .with("consulteeBorn", "1968/3/3")
                .with("absenceReason", "HOSPITALISED")
                .with("consent", "GIVEN")
                .with("purposes", "TREATMENT")
                .with("mode", "IN_PERSON")
                .with("department", "OPHTHALMOLOGY")
                .with("sameHospital", "NO")
                .with("explained", "YES")
                .with("agrees", "YES")
                .with("obtainable", "YES")
                .with("language", "ja")
                .with("letterLanguage", "ja")
                .with("residence", "JP");
    }

    private record Answers(Connection form) {

        Answers with(String name, String value) {
            form.request().data().removeIf(it -> it.key().equals(name));
            form.data(name, value);
            return this;
        }

        Connection.Response post() throws IOException {
            return form.execute();
        }
    }
}
