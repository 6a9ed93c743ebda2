package org.mitate.staff;

import java.util.Set;
import org.mitate.shared.PersonName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// A house without staff prints, on the console only, the one-time code with which its first
/// administrator enters. Where the only administrator has lost the telephone, a start with
/// `--mitate.invite=account` prints a new one: whoever has the machine has the data anyway.
@Component
@Profile("!demo & !test")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String ACCOUNT = "administrator";

    private final Members members;
    private final StaffDirectory directory;
    private final StaffOffice office;
    private final String invited;

    FirstAdministrator(
            Members members,
            StaffDirectory directory,
            StaffOffice office,
            @Value("${mitate.invite:}") String invited) {
        this.members = members;
        this.directory = directory;
        this.office = office;
        this.invited = invited;
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
        members.byAccount(invited).ifPresent(this::inviteAgain);
    }

    private void inviteAgain(StaffMember member) {
        String code = office.inviteAgain(member.id(), "mitate.invite");
        LOG.info("Open /enrolment, account {}, one-time code {}", member.account(), code);
    }
}
