package org.mitate.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Clinic
class StaffOfficeTest {

    @LocalServerPort private int port;
    @Autowired private StaffOffice office;
    @Autowired private StaffDirectory directory;
    @Autowired private Members members;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Situations situations;
    @Autowired private JdbcClient database;
    @Autowired private TransactionTemplate transaction;

    private StaffMember administrator;
    private StaffMember keiko;

    @BeforeEach
    void members() {
        administrator = people.administrator();
        keiko = people.secretary();
    }

    @Test
    void aChangedRoleHoldsInTheOpenSession() throws IOException {
        Caller desk = Caller.signedIn(port, keys, keiko);
        assertThat(desk.get("/cases").statusCode()).isEqualTo(200);
        assertThat(desk.get("/cashier").statusCode()).isEqualTo(403);

        change(keiko, Set.of(Role.CASHIER));

        assertThat(desk.get("/cases").statusCode()).isEqualTo(403);
        assertThat(desk.get("/cashier").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("V14 whoever lost the telephone is out until the next enrolment")
    void aResetEndsTheOldFactors() throws IOException {
        Caller desk = Caller.signedIn(port, keys, keiko);

        String code = people.as(administrator, () -> office.inviteAgain(keiko.id(), "紛失"));

        assertThat(desk.get("/cases").statusCode()).isEqualTo(302);
        assertThat(keys.currentCode(keiko.account())).isEmpty();
        assertThat(office.factors(keiko.id()).enrolled()).isFalse();
        assertThat(office.factors(keiko.id()).invitedUntil()).isNotNull();
        assertThat(code).hasSize(19);
    }

    @Test
    void aLeaverIsOutAtOnceAndComesBackOnlyWithANewCode() throws IOException {
        Caller desk = Caller.signedIn(port, keys, keiko);

        people.as(administrator, () -> office.close(keiko.id(), "退職"));

        assertThat(desk.get("/cases").statusCode()).isEqualTo(302);
        people.as(administrator, () -> office.open(keiko.id(), "復職"));
        assertThat(office.factors(keiko.id()).enrolled()).isFalse();
    }

    @Test
    void whatALeaverLeavesIsCounted() {
        StaffMember kido = people.consultant(org.mitate.Applications.DEPARTMENT.code());
        situations.accepted(kido);

        assertThat(office.openWork(kido)).containsExactly(new OpenWork.Pile("ASSIGNED_CASES", 1));
        assertThat(office.openWork(keiko)).isEmpty();
    }

    @Test
    void nobodyTakesTheOwnRoleAway() {
        assertThatThrownBy(
                        () ->
                                people.as(
                                        administrator,
                                        () -> change(administrator, Set.of(Role.CASHIER))))
                .hasMessage("OWN_ROLE");
    }

    @Test
    void whoeverHasTheMachineInvitesTheOnlyAdministratorAgain() {
        keys.cut(administrator.id(), "a long enough password");

        new FirstAdministrator(members, directory, office, administrator.account())
                .run(new DefaultApplicationArguments());

        assertThat(office.factors(administrator.id()).enrolled()).isFalse();
        assertThat(office.factors(administrator.id()).invitedUntil()).isNotNull();
    }

    @Test
    void theHouseIsNeverWithoutAnAdministrator() {
        transaction.executeWithoutResult(
                all -> {
                    database.sql("update staff.member set active = false where account <> :last")
                            .param("last", administrator.account())
                            .update();

                    assertThatThrownBy(() -> office.close(administrator.id(), ""))
                            .hasMessage("LAST_ADMINISTRATOR");
                    assertThatThrownBy(() -> change(administrator, Set.of(Role.CASHIER)))
                            .hasMessage("LAST_ADMINISTRATOR");
                    all.setRollbackOnly();
                });
    }

    private void change(StaffMember member, Set<Role> roles) {
        var wanted =
                new NewMember(member.account(), member.name(), roles, Set.of(), Set.of(), null);
        office.change(member.id(), wanted, "配置換え");
        assertThat(directory.find(member.id()).orElseThrow().roles()).isEqualTo(roles);
    }
}
