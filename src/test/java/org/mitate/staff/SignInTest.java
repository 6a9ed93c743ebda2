package org.mitate.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.TestClock;
import org.mitate.shared.PersonName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Clinic
class SignInTest {

    private static final String PASSWORD = "long enough";

    @LocalServerPort private int port;
    @Autowired private StaffDirectory directory;
    @Autowired private StaffOffice office;
    @Autowired private DemoKeys keys;
    @Autowired private TestClock clock;

    private final String account = "keiko-" + UUID.randomUUID();
    private Connection browser = Jsoup.newSession();
    private String invitation = "";

    @BeforeEach
    void keikoJoinsTheSecretariat() {
        invitation =
                directory.enlist(
                        new NewMember(
                                account,
                                new PersonName("野々村", "景子", "ノノムラ", "ケイコ"),
                                Set.of(Role.SECRETARIAT),
                                Set.of(),
                                Set.of(),
                                null));
        browser = Jsoup.newSession().ignoreHttpErrors(true);
    }

    @Test
    void bothFactorsLeadToTheBoard() throws IOException {
        cutKeys();

        Document page = signIn(PASSWORD, code());

        assertThat(page.location()).endsWith("/cases");
        assertThat(page.text()).contains("野々村 景子");
    }

    @Test
    @DisplayName("V14 a password without the second factor opens nothing")
    void aPasswordAloneOpensNothing() throws IOException {
        cutKeys();

        assertThat(signIn(PASSWORD, "").location()).endsWith("/sign-in?wrong");
        assertThat(signIn("something else", code()).location()).endsWith("/sign-in?wrong");
        assertThat(get("/cases").location()).endsWith("/sign-in");
    }

    @Test
    void aCodeWorksOnce() throws IOException {
        cutKeys();
        String code = code();
        signIn(PASSWORD, code);
        browser = Jsoup.newSession();

        assertThat(signIn(PASSWORD, code).location()).endsWith("/sign-in?wrong");
    }

    @Test
    void fiveFailuresLockForAQuarterOfAnHour() throws IOException {
        cutKeys();
        for (int i = 0; i < Credentials.FAILURES_BEFORE_LOCK; i++) signIn("guess", "000000");

        assertThat(signIn(PASSWORD, code()).location()).endsWith("/sign-in?wrong");

        clock.advance(Duration.ofMinutes(16));
        assertThat(signIn(PASSWORD, code()).location()).endsWith("/cases");
    }

    @Test
    void aLeaverIsOutAtOnce() throws IOException {
        cutKeys();
        signIn(PASSWORD, code());

        office.close(member(), "retired");

        assertThat(get("/cases").text()).doesNotContain("野々村 景子");
    }

    @Test
    void otherRolesDoNotSeeTheBoard() throws IOException {
        String cashier = "cashier-" + UUID.randomUUID();
        directory.enlist(
                new NewMember(
                        cashier, PersonName.NONE, Set.of(Role.CASHIER), Set.of(), Set.of(), null));
        keys.cut(directory.find(cashier).orElseThrow().id(), PASSWORD);
        post(
                "/sign-in",
                Map.of(
                        "account",
                        cashier,
                        "password",
                        PASSWORD,
                        "code",
                        keys.currentCode(cashier).orElseThrow()));

        Connection.Response answer = browser.newRequest(url("/cases")).execute();

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void theOneTimeCodeLetsAMemberSetBothFactors() throws IOException {
        Document page = post("/enrolment", Map.of("account", account, "invitation", invitation));
        String secret = page.select("input[name=secret]").val();
        String letters = page.select("section strong.number").text().replace(" ", "");
        String digits =
                new OneTimeCodes(clock)
                        .next(new org.apache.commons.codec.binary.Base32().decode(letters), 0);

        Document done =
                post(
                        "/enrolment",
                        Map.of(
                                "account",
                                account,
                                "invitation",
                                invitation,
                                "password",
                                PASSWORD,
                                "secret",
                                secret,
                                "code",
                                digits));

        assertThat(done.location()).endsWith("/sign-in");
        assertThat(signIn(PASSWORD, code()).location()).endsWith("/cases");
    }

    private void cutKeys() {
        keys.cut(member(), PASSWORD);
    }

    private StaffId member() {
        return directory.find(account).orElseThrow().id();
    }

    private String code() {
        return keys.currentCode(account).orElseThrow();
    }

    private Document signIn(String password, String code) throws IOException {
        return post("/sign-in", Map.of("account", account, "password", password, "code", code));
    }

    private Document get(String path) throws IOException {
        return browser.newRequest(url(path)).get();
    }

    private Document post(String path, Map<String, String> entries) throws IOException {
        String csrf = get(path).select("input[name=_csrf]").first().val();
        return browser.newRequest(url(path)).data(entries).data("_csrf", csrf).post();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
