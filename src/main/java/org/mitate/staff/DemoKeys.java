package org.mitate.staff;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The keys that hang beside the door of the demo hospital and of tests; no other house has this
/// bean.
@Component
@Profile("demo | test")
public class DemoKeys {

    /// Everybody's password in the demo hospital.
    public static final String PASSWORD = "mitate-demo";

    private final Credentials credentials;
    private final OneTimeCodes codes;

    DemoKeys(Credentials credentials, OneTimeCodes codes) {
        this.credentials = credentials;
        this.codes = codes;
    }

    /// Lets a member in with this password and an app of which [#currentCode] shows the digits.
    @Transactional
    public void cut(StaffId member, String password) {
        credentials.set(member, password, codes.newSecret());
    }

    @Transactional
    public Optional<String> currentCode(String account) {
        return credentials.currentCode(account);
    }
}
