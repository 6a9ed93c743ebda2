package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.intake.HandwrittenForm;
import org.mitate.intake.PaperPackage;
import org.mitate.intake.transcription.FormRegions;
import org.mitate.intake.transcription.PrintedAnswers;
import org.springframework.beans.factory.annotation.Autowired;

/// Debian's tesseract on a form that somebody filled in with a machine.
@Clinic
class PrintReaderTest {

    @Autowired private PaperPackage papers;
    @Autowired private FormRegions regions;

    @Test
    void whatWasPrintedIsOfferedAndHandwritingIsNot() {
        var tesseract = new Tesseract(Tesseract.PROGRAM);
        assumeTrue(tesseract.isThere(), "tesseract-ocr-jpn is not installed");
        var form =
                new HandwrittenForm(papers.blank().bytes(), regions.all())
                        .print("hospital", "中央病院")
                        .print("patientTelephone", "03-5555-0123")
                        .write("patientFamily", "髙橋 五郎");
        var pages = form.sent(7).stream().map(tesseract::read).toList();

        Map<String, String> found = PrintedAnswers.in(pages, regions.all());

        assertThat(found)
                .containsEntry("hospital", "中央病院")
                .containsEntry("patientTelephone", "03-5555-0123");
        assertThat(found).doesNotContainKeys("diagnosis", "question1", "reachable");
    }

    @Test
    void whereItIsNotInstalledNothingIsSaid() {
        assertThat(new Tesseract("no-such-program").isThere()).isFalse();
    }

    @Test
    void aPictureThatIsTooLargeIsLeftAlone() {
        var poster = new BufferedImage(5000, 5000, BufferedImage.TYPE_BYTE_BINARY);

        assertThat(new Tesseract("no-such-program").read(poster)).isEmpty();
    }

    @Test
    void theTableKeepsWordsOnly() {
        String table =
                """
                level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext
                4\t1\t1\t1\t1\t0\t0\t0\t100\t10\t-1\t
                5\t1\t1\t1\t1\t1\t100\t40\t100\t20\t96.5\t病院
                5\t1\t1\t1\t1\t2\t100\t40\t100\t20\t95\t\s
                nonsense
                """;

        var words = new WordTable(table, 1000, 100).words();

        assertThat(words).singleElement().satisfies(it -> assertThat(it.text()).isEqualTo("病院"));
        assertThat(words.getFirst().x()).isEqualTo(0.15);
        assertThat(words.getFirst().y()).isEqualTo(0.5);
    }
}
