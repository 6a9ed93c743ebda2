package org.mitate.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.TestClock;
import org.mitate.ledger.LedgerLine;
import org.mitate.ledger.LedgerPages;
import org.mitate.ledger.LedgerQuestion;
import org.mitate.shared.PersonName;
import org.mitate.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class StaffDirectoryTest {

    @Autowired private StaffDirectory directory;
    @Autowired private StaffOffice office;
    @Autowired private LedgerPages books;
    @Autowired private TestClock clock;

    @Test
    void everyChangeOfAMemberStandsInTheBooks() {
        StaffMember leaver = enlist(Role.CASHIER);
        StaffMember administrator = enlist(Role.ADMINISTRATOR);

        directory.actAs(
                administrator.id(),
                () -> {
                    office.inviteAgain(leaver.id(), "telephone lost");
                    office.close(leaver.id(), "retired");
                    return leaver;
                });

        var from = clock.instant().minus(Duration.ofMinutes(1));
        var to = clock.instant().plus(Duration.ofMinutes(1));
        assertThat(books.lines(LedgerQuestion.between(from, to).about(leaver.account()), 0, 10))
                .extracting(LedgerLine::what)
                .contains("MEMBER_ADDED", "MEMBER_INVITED_AGAIN", "MEMBER_CLOSED");
        assertThat(
                        books.lines(
                                LedgerQuestion.between(from, to).about(administrator.account()),
                                0,
                                10))
                .extracting(LedgerLine::subject)
                .contains(leaver.account());
    }

    @Test
    void nobodyClosesTheOwnAccount() {
        StaffMember administrator = enlist(Role.ADMINISTRATOR);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                directory.actAs(
                                        administrator.id(),
                                        () -> {
                                            office.close(administrator.id(), "");
                                            return administrator;
                                        }))
                .matches(refusal -> refusal.code().equals("OWN_ACCOUNT"));
    }

    private StaffMember enlist(Role role) {
        String account = "member-" + UUID.randomUUID();
        var name = new PersonName("速水", "薫", "ハヤミ", "カオル");
        directory.enlist(new NewMember(account, name, Set.of(role), Set.of(), Set.of(), null));
        return directory.find(account).orElseThrow();
    }
}
