package org.mitate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.OtherTerms;
import org.mitate.People;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Links;
import org.mitate.entrance.Ticket;
import org.mitate.paper.Pdf;
import org.mitate.paper.PrintShop;
import org.springframework.beans.factory.annotation.Autowired;

/// What Kazuko finds in her letter box before she consults online.
@Clinic
class OnlineConfirmationTest {

    @Autowired private Letters letters;
    @Autowired private Entrance entrance;
    @Autowired private Links links;
    @Autowired private OnlineDay day;
    @Autowired private People people;
    @Autowired private OtherTerms terms;

    @Test
    void theConfirmationBringsLinkAndCodeOnASheetOfItsOwn() throws Exception {
        CaseFile file = day.booked(day.doctor());

        Pdf pdf = print(file);

        Ticket ticket = entrance.of(file.id()).getFirst();
        String code = ticket.code().substring(0, 3) + ticket.code().substring(3);
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(text(pdf))
                .contains("同封の「オンライン相談の入り方」", links.to(ticket), code)
                .contains("カメラとマイクを試してください", "カードを登録してください")
                .contains("午後1時30分から待合室に入れます");
        assertThat(code(pdf)).isEqualTo(links.to(ticket));
    }

    @Test
    void printedAgainItSaysTheSame() {
        CaseFile file = day.booked(day.doctor());
        print(file);
        Ticket first = entrance.of(file.id()).getFirst();

        print(file);

        assertThat(entrance.of(file.id())).containsExactly(first);
    }

    @Test
    void whereAnotherProductIsUsedItSaysWhichAndHowAndHoldsNoCard() throws Exception {
        terms.elsewhere();

        Pdf pdf = print(day.booked(day.doctor()));

        PrintShop.layOut("confirmation-elsewhere", pdf.bytes());
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(text(pdf))
                .contains("「よその部屋」で行います", "https://room.example/", "届いた番号を入れてください。")
                .contains("医師が先におたずねし", "同席される方をお知らせください")
                .doesNotContain("カードの枠", "カードを登録", "待合室", "アプリは要りません")
                .doesNotContain("カメラとマイクを試してください");
    }

    private Pdf print(CaseFile file) {
        return people.as(
                people.secretary(),
                () -> letters.print(file.id(), Letter.Kind.CONFIRMATION, UUID.randomUUID()));
    }

    private static String text(Pdf pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
        }
    }

    private static String code(Pdf pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(1, 200);
            int width = sheet.getWidth();
            int height = sheet.getHeight();
            int[] pixels = sheet.getRGB(0, 0, width, height, null, 0, width);
            var source = new RGBLuminanceSource(width, height, pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }
}
