package org.mitate.demo;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.diagnosis.DiagnosisOrders;
import org.mitate.diagnosis.OrderId;
import org.mitate.diagnosis.ReadingRoom;
import org.mitate.hospital.terms.DiagnosisCategory;

/// How the consulting doctor orders diagnoses, and the specialists read.
@DemoOnly
class Readings {

    private static final Map<String, String> QUESTIONS =
            Map.of(
                    "CT_MRI", "病変の広がりと、周りの血管や臓器への及び方を見てください。",
                    "PATHOLOGY", "組織型と悪性度を、当院であらためて確かめてください。");
    private static final Map<String, String> FINDINGS =
            Map.of(
                    "CT_MRI", "持参画像を再読影した。主病変の位置と大きさは紹介状の記載と一致する。周囲への明らかな広がりはみられない。",
                    "PATHOLOGY", "持参標本6枚を再検鏡した。組織型は前医の診断と一致する。切片の染色の状態は良好である。");

    private final DiagnosisOrders orders;
    private final ReadingRoom room;
    private final CaseShelf shelf;
    private final Troupe troupe;

    Readings(DiagnosisOrders orders, ReadingRoom room, CaseShelf shelf, Troupe troupe) {
        this.orders = orders;
        this.room = room;
        this.shelf = shelf;
        this.troupe = troupe;
    }

    void order(Telling story) {
        if (story.sample().ordered().isEmpty()) return;
        story.diary().later(45);
        CaseFile file = shelf.get(story.number());
        for (String category : story.sample().ordered()) {
            troupe.as(
                    troupe.doctorOf(file),
                    () ->
                            orders.place(
                                    file.id(),
                                    new DiagnosisCategory(category),
                                    QUESTIONS.get(category),
                                    UUID.randomUUID()));
        }
    }

    /// The specialist takes what was ordered.
    void begin(Telling story) {
        each(story, order -> room.begin(order, UUID.randomUUID()));
    }

    void sign(Telling story) {
        story.diary().next(1);
        begin(story);
        story.diary().later(30);
        for (var order : orders.of(shelf.get(story.number()).id()).all()) {
            String category = order.category().code();
            troupe.as(
                    troupe.specialist(category),
                    () -> room.sign(order.id(), FINDINGS.get(category), UUID.randomUUID()));
        }
    }

    private void each(Telling story, Consumer<OrderId> work) {
        for (var order : orders.of(shelf.get(story.number()).id()).all()) {
            troupe.as(
                    troupe.specialist(order.category().code()), () -> work.accept(order.id()));
        }
    }
}
