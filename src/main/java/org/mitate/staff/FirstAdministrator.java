package org.mitate.staff;

import java.util.Set;
import org.mitate.shared.PersonName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// A house without staff prints, on the console only, the one-time code with which its first
/// administrator enters.
@Component
@Profile("!demo & !test")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String ACCOUNT = "administrator";

    private final Members members;
    private final StaffDirectory directory;

    FirstAdministrator(Members members, StaffDirectory directory) {
        this.members = members;
        this.directory = directory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (members.isEmpty()) {
            String code =
                    directory.enlist(
                            new NewMember(
                                    ACCOUNT,
                                    new PersonName("管理者", "", "カンリシャ", ""),
                                    Set.of(Role.ADMINISTRATOR),
                                    Set.of(),
                                    Set.of(),
                                    null));
            LOG.info("No staff yet. Open /enrolment, account {}, one-time code {}", ACCOUNT, code);
        }
    }
}
