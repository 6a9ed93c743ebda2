package org.mitate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What goes out with the day's post.
class PostTest {

    @Test
    void aRequestForPapersFitsOneSheetAndAsksGently() throws Exception {
        var letter =
                new DocumentRequestLetter(
                        Takahashi.MITATE,
                        Takahashi.NUMBER,
                        "令和8年11月24日",
                        "渡邉　直美",
                        "髙橋　節子",
                        "呼吸器外科",
                        "令和8年12月1日（火）",
                        List.of(
                                new Checklist.Item("紹介状（診療情報提供書）", "", "郵送または持参"),
                                new Checklist.Item("申込書", "2枚目", "FAXまたは郵送")),
                        true);

        var pdf = PrintShop.print("document-request", letter);

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(PrintShop.text(pdf)).contains("渡邉直美様", "申込書（2枚目）", "お待ちいたします");
    }

    @Test
    void tenLabelsFitASheet() throws Exception {
        var label =
                new MailingLabels.Label(
                        "000-0078", "神奈川県湊市浜町5番6号", "髙橋　節子様方　渡邉　直美　様", Takahashi.NUMBER);

        assertThat(labels(Collections.nCopies(10, label)).pages()).isEqualTo(1);
        assertThat(labels(Collections.nCopies(11, label)).pages()).isEqualTo(2);
        assertThat(PrintShop.text(labels(List.of(label)))).contains("渡邉直美様", "7K3M-9QX2");
    }

    @Test
    @DisplayName("S13 the leaflet says that no test is done and nothing is prescribed")
    void nothingIsPrescribed() throws Exception {
        var pdf = PrintShop.print("closing-leaflet", AfterTheTalk.leaflet());

        assertThat(PrintShop.text(pdf)).contains("検査、治療、お薬の処方は行っておりません");
        assertThat(pdf.pages()).isEqualTo(1);
    }

    private static Pdf labels(List<MailingLabels.Label> labels) throws Exception {
        return PrintShop.print("labels", new MailingLabels(Takahashi.MITATE, labels));
    }
}
