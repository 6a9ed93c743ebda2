package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.diagnosis.DiagnosisOrders;
import org.mitate.diagnosis.OrderState;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A day of 海老原進, who reads CT and MRI and nuclear images.
@Clinic
class SpecialistJourneyTest {

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Situations situations;
    @Autowired private Schedules schedules;
    @Autowired private DiagnosisOrders orders;
    @Autowired private TestClock clock;

    private StaffMember ebihara;
    private StaffMember kido;
    private CaseFile file;

    @BeforeEach
    void twoImagesAreOrdered() {
        clock.reset();
        ebihara = people.specialist("CT_MRI", "NUCLEAR");
        kido = schedules.doctor();
        file = situations.accepted(kido);
        order("CT_MRI", "門脈への浸潤はありますか。");
        order("NUCLEAR", "ほかに集積はありますか。");
    }

    @Test
    @DisplayName("F16 an image is read, signed and corrected; the other is not assessable")
    void aDayAtTheImages() {
        try (Visitor reader = enter(ebihara)) {
            reader.go("/diagnoses").sees("CT", "だれも取っていない").findsNoBarriers();
            reader.picture("specialist-list");
            open(reader, "CT_MRI");
            reader.sees("門脈への浸潤はありますか").press("この依頼を受け取る");
            reader.press("前医と同じ").findsNoBarriers();
            assertThat(reader.page().getByLabel("診断の内容").first().inputValue())
                    .contains("紹介元の報告と同じ所見です");
            reader.picture("specialist-reading").press("署名する");
            reader.sees("門脈への浸潤はありますか");

            open(reader, "NUCLEAR");
            reader.press("この依頼を受け取る").page().getByText("この資料では評価できない").first().click();
            reader.fill("評価できない理由", "画像が届いていません").page().locator(".button-danger").click();
            reader.sees("画像が届いていません").findsNoBarriers().picture("specialist-settled");
        }
        assertThat(orders.of(file.id()).all())
                .extracting(order -> order.state())
                .containsExactlyInAnyOrder(OrderState.SIGNED, OrderState.NOT_ASSESSABLE);
    }

    @Test
    void theDoctorTakesAnOrderBackWithAReason() {
        try (Visitor doctor = enter(kido)) {
            doctor.go("/cases/" + file.number().printed() + "/diagnosis-orders");
            doctor.page().locator("details summary").first().click();
            doctor.fill("取り下げるわけ", "紹介元の報告で足りる").press("依頼を取り下げる");
            doctor.sees("紹介元の報告で足りる").findsNoBarriers().picture("orders");
        }
        try (Visitor reader = enter(ebihara)) {
            reader.go("/diagnoses").sees("紹介元の報告で足りる");
        }
    }

    private void order(String category, String question) {
        var code = new DiagnosisCategory(category);
        people.as(kido, () -> orders.place(file.id(), code, question, UUID.randomUUID()));
    }

    private void open(Visitor reader, String category) {
        reader.go("/diagnoses?category=" + category);
        reader.page()
                .locator("tbody a.number", new LocatorOptions().setHasText(file.number().printed()))
                .first()
                .click();
    }

    private Visitor enter(StaffMember member) {
        keys.cut(member.id(), "long enough");
        return new Visitor(port).signIn(keys, member.account(), "long enough");
    }
}
