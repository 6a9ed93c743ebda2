package org.mitate.bench;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/// Lets the first administrator enrol with the code from the console, and staff sign in with both
/// factors, all over HTTP.
///
/// Said plainly: the other accounts are copied from the administrator's by SQL, with all roles of a
/// small house; each signs in for itself.
final class Entrance {

    private static final String PASSWORD = "correct horse battery";

    private final Program program;
    private final Database database;
    private final SecretKey app;

    Entrance(Program program, Database database) throws IOException, GeneralSecurityException {
        this.program = program;
        this.database = database;
        Path phone = program.home().resolveSibling("authenticator");
        if (!Files.exists(phone)) Files.writeString(phone, enrol());
        app = key(Files.readString(phone));
    }

    /// The administrator sets password and authenticator app.
    ///
    /// @return the secret of the app in letters
    private String enrol() throws IOException, GeneralSecurityException {
        try (var browser = new Browser(program.port())) {
            String invitation = program.invitation();
            Answer page = browser.get("/enrolment").fine();
            var form =
                    Forms.of(
                            "_csrf",
                            page.hidden("_csrf"),
                            "account",
                            "administrator",
                            "invitation",
                            invitation);
            page = browser.post("/enrolment", form).fine();
            String letters = page.find("<strong class=\"number\">([A-Z2-7 ]+)</strong>");
            form.put("secret", page.hidden("secret"));
            form.put("password", PASSWORD);
            form.put("code", code(key(letters)));
            browser.post("/enrolment", form).fine();
            return letters;
        }
    }

    /// So many people who sign in one after the other.
    List<Browser> secretaries(int many) throws IOException, GeneralSecurityException, SQLException {
        var people = new ArrayList<Browser>();
        for (int i = 0; i < many; i++) {
            String account = "secretary" + i;
            database.run(copy(account), roles(account), departments(account));
            people.add(signIn(account));
        }
        return people;
    }

    Browser signIn(String account) throws IOException, GeneralSecurityException {
        var browser = new Browser(program.port());
        Answer page = browser.get("/sign-in").fine();
        var form =
                Forms.of(
                        "_csrf",
                        page.hidden("_csrf"),
                        "account",
                        account,
                        "password",
                        PASSWORD,
                        "code",
                        code(app));
        Answer answer = browser.post("/sign-in", form).fine();
        if (answer.location().contains("wrong")) {
            throw new IllegalStateException(account + " was not let in");
        }
        return browser;
    }

    private static SecretKey key(String letters) {
        return new SecretKeySpec(new Base32().decode(letters.replace(" ", "")), "HmacSHA1");
    }

    private static String code(SecretKey key) throws GeneralSecurityException {
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(key, Instant.now());
    }

    private static String copy(String account) {
        return """
                insert into staff.member
                  (id, account, family, given, family_kana, given_kana, password, totp_secret)
                select gen_random_uuid(), '%s', '野々村', '景子', 'ノノムラ', 'ケイコ', password, totp_secret
                from staff.member where account = 'administrator'
                on conflict do nothing
                """
                .formatted(account);
    }

    private static String roles(String account) {
        return """
                insert into staff.role (member_id, role)
                select id, unnest(array['SECRETARIAT', 'REVIEWER', 'CASHIER'])
                from staff.member where account = '%s' on conflict do nothing
                """
                .formatted(account);
    }

    private static String departments(String account) {
        return """
                insert into staff.department (member_id, department)
                select id, 'THORACIC_SURGERY' from staff.member where account = '%s'
                on conflict do nothing
                """
                .formatted(account);
    }
}
