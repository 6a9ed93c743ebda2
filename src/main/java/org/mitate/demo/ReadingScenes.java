package org.mitate.demo;

import java.util.Map;
import java.util.UUID;
import org.mitate.diagnosis.DiagnosisOrder;
import org.mitate.diagnosis.DiagnosisOrders;
import org.mitate.diagnosis.ReadingRoom;
import org.mitate.hospital.terms.DiagnosisCategory;

/// How the consulting doctor orders diagnoses, and the specialists read.
@DemoOnly
class ReadingScenes {

    private static final Map<String, String> QUESTIONS =
            Map.of(
                    "CT_MRI", "病変の広がりと、周りの血管や臓器との関係を見てください。",
                    "PATHOLOGY", "組織型と悪性度を、当院であらためて確かめてください。");
    private static final Map<String, String> FINDINGS =
            Map.of(
                    "CT_MRI", "持参画像を再読影した。主病変の位置と大きさは紹介状の記載と一致する。周囲への明らかな広がりは認めない。",
                    "PATHOLOGY", "持参標本6枚を再検鏡した。組織型は前医の診断と一致する。切片と染色の状態は良好である。");

    private final DiagnosisOrders orders;
    private final ReadingRoom room;
    private final Players players;

    ReadingScenes(DiagnosisOrders orders, ReadingRoom room, Players players) {
        this.orders = orders;
        this.room = room;
        this.players = players;
    }

    void order(Telling story) {
        for (String category : story.sample().ordered()) {
            story.diary().later(45);
            players.doctor(
                    story,
                    file ->
                            orders.place(
                                    file.id(),
                                    new DiagnosisCategory(category),
                                    QUESTIONS.getOrDefault(category, ""),
                                    UUID.randomUUID()));
        }
    }

    /// The specialists take what was ordered, and sign it where the story says so.
    void read(Telling story) {
        for (DiagnosisOrder order : orders.of(players.file(story).id()).all()) {
            String category = order.category().code();
            story.diary().next(1);
            players.specialist(category, () -> room.begin(order.id(), UUID.randomUUID()));
            if (!story.sample().isSigned()) continue;
            story.diary().later(35);
            String words = FINDINGS.getOrDefault(category, "所見なし。");
            players.specialist(category, () -> room.sign(order.id(), words, UUID.randomUUID()));
        }
    }
}
