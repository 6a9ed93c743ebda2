package org.mitate.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.ledger.LedgerLine;
import org.mitate.ledger.LedgerPages;
import org.mitate.ledger.LedgerQuestion;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Clinic
class EmergencyAccessTest {

    private static final String WHY = "当直中に患者が救急外来へ来たため";

    @LocalServerPort private int port;
    @Autowired private EmergencyAccess emergency;
    @Autowired private CaseShelf shelf;
    @Autowired private LedgerPages books;
    @Autowired private People people;
    @Autowired private Situations situations;
    @Autowired private DemoKeys keys;
    @Autowired private TestClock clock;

    private CaseFile file;
    private StaffMember stranger;

    @BeforeEach
    void aDoctorOfAnotherDepartment() {
        file = situations.inReview();
        stranger = people.consultant("UROLOGY");
    }

    @Test
    @DisplayName("V16 a doctor opens a case not assigned: reason, an hour, flagged")
    void aDoctorBreaksTheGlass() {
        assertThatThrownBy(this::look).hasMessage("NOT_YOUR_CASE");

        people.as(stranger, () -> emergency.open(file.number(), WHY));

        look();
        assertThat(looks()).extracting(LedgerLine::emergency).containsExactly(true, false);
        assertThat(shelf.journal(file.id()).getLast())
                .matches(line -> line.code().equals("EMERGENCY_ACCESS"))
                .matches(line -> line.reason().text().equals(WHY));
        clock.advance(Duration.ofMinutes(61));
        assertThatThrownBy(this::look).hasMessage("NOT_YOUR_CASE");
    }

    @Test
    @DisplayName("V16 a refused attempt to open a case stays in the books")
    void aRefusedAttemptIsWrittenDown() {
        assertThatThrownBy(this::look).hasMessage("NOT_YOUR_CASE");

        assertThat(looks())
                .singleElement()
                .returns("NOT_YOUR_CASE", LedgerLine::what)
                .returns(file.number().value(), LedgerLine::subject);
    }

    @Test
    @DisplayName(
            "V16 the page of no asks for the reason; behind the glass one reads and writes not")
    void thePageShowsTheWayOut() throws IOException {
        Caller doctor = Caller.signedIn(port, keys, stranger);
        String path = "/cases/" + file.number().printed();

        var no = doctor.get(path);
        assertThat(no.statusCode()).isEqualTo(403);
        assertThat(no.body()).contains("緊急に見る必要があるとき").doesNotContain(file.patient().family());
        var number = file.number().printed();
        var shortly = Map.of("number", number, "reason", "急ぎ");
        assertThat(doctor.post("/emergency-access/new", shortly, path).statusCode()).isEqualTo(422);
        var fully = Map.of("number", number, "reason", WHY);
        assertThat(doctor.post("/emergency-access/new", fully, path).statusCode()).isEqualTo(303);

        assertThat(doctor.get(path).body()).contains(file.patient().family(), "緊急閲覧中です");
        var order = Map.of("category", "PATHOLOGY", "question", "見てください");
        assertThat(doctor.post(path + "/diagnosis-orders", order, path).statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("V16 never for cashier, administrator or secretariat")
    void onlyDoctorsMay() {
        for (StaffMember other : new StaffMember[] {people.cashier(), people.administrator()}) {
            assertThatThrownBy(() -> people.as(other, () -> emergency.open(file.number(), WHY)))
                    .hasMessage("NOT_YOUR_ROLE");
        }
    }

    @Test
    @DisplayName("V16 the administrator looks into it once, and never into an own one")
    void theAdministratorLooksIntoIt() {
        people.as(stranger, () -> emergency.open(file.number(), WHY));
        StaffMember administrator = people.administrator();
        Emergency open = ofThisCase();

        assertThatThrownBy(() -> people.as(stranger, () -> emergency.review(open.id(), "よし")))
                .hasMessage("OWN_EMERGENCY");
        people.as(administrator, () -> emergency.review(open.id(), "当直表と合う"));

        assertThat(ofThisCase().remark()).isEqualTo("当直表と合う");
        assertThatThrownBy(() -> people.as(administrator, () -> emergency.review(open.id(), "再")))
                .hasMessage("EMERGENCY_REVIEWED");
    }

    private Emergency ofThisCase() {
        return emergency.list().stream()
                .filter(it -> it.caseId().equals(file.id()))
                .findFirst()
                .orElseThrow();
    }

    private void look() {
        people.as(stranger, () -> shelf.look(file.number(), "CASE_PAGE"));
    }

    private java.util.List<LedgerLine> looks() {
        var now = clock.instant();
        var today =
                LedgerQuestion.between(
                        now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)));
        return books.lines(today.about(stranger.account()), 0, 10).stream()
                .filter(line -> line.book() == LedgerLine.Book.LOOK)
                .toList();
    }
}
