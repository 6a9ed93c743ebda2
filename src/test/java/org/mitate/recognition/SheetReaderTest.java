package org.mitate.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitate.demo.FaxLine;
import org.mitate.demo.FaxMachine;
import org.mitate.paper.PaperCode;
import org.mitate.paper.Printed;

class SheetReaderTest {

    private static final BufferedImage SHEET = Printed.application().getFirst();

    private final SheetReader reader = new SheetReader();

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aSheetIsReadHoweverItWasPutIn(int turned) {
        var line = FaxLine.STANDARD.turned(turned).askew(2).noisy(0.01).shifted(3, -2);

        var reading = read(Faxed.page(SHEET, line, 1));

        assertThat(reading.code()).map(PaperCode::sheet).contains(1);
        assertThat(reading.turned()).isEqualTo((360 - turned) % 360);
        assertThat(reading.skew()).isCloseTo(2, within(0.2));
        assertThat(reading.blank()).isFalse();
    }

    @Test
    void aFineFaxPutInSidewaysIsNotTakenForAStandardOne() {
        var page = Faxed.page(SHEET, FaxLine.FINE.turned(90), 2);

        assertThat(page.getHeight()).isLessThan(page.getWidth());
        assertThat(read(page).code()).isPresent();
    }

    @Test
    void coffeeOnTheCodeDoesNotHideIt() {
        for (int cup = 0; cup < 4; cup++) {
            var line = FaxLine.STANDARD.stained().noisy(0.005).askew(-1);

            assertThat(read(Faxed.page(SHEET, line, cup)).code()).as("cup " + cup).isPresent();
        }
    }

    @Test
    void aBadLineIsNoHindrance() {
        var line = FaxLine.STANDARD.noisy(0.05).losing(60).askew(4.5).reduced();

        assertThat(read(Faxed.page(SHEET, line, 3)).code()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 300, 600})
    void aColourScanIsReadAtAnyResolution(int dots) {
        double scale = dots / 300.0;
        var scan =
                new BufferedImage(
                        (int) (SHEET.getWidth() * scale),
                        (int) (SHEET.getHeight() * scale),
                        BufferedImage.TYPE_INT_RGB);
        var pen = scan.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        pen.rotate(Math.toRadians(1.5), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
        pen.drawImage(SHEET, 0, 0, scan.getWidth(), scan.getHeight(), null);
        pen.dispose();

        assertThat(read(scan).code()).isPresent();
    }

    @Test
    void aCodeThatNobodyKnowsIsStrangeAndSaysNothing() {
        var reading =
                reader.read(FaxMachine.send(SHEET, FaxLine.FINE, 4), text -> Optional.empty());

        assertThat(reading.strangeCode()).isTrue();
        assertThat(reading.code()).isEmpty();
    }

    @Test
    void aFormToWriteOnByHandHasNoCode() {
        var reading = read(Faxed.page(Printed.blankForm(), FaxLine.FINE.askew(-1.5), 5));

        assertThat(reading.code()).isEmpty();
        assertThat(reading.strangeCode()).isFalse();
        assertThat(reading.skew()).isCloseTo(-1.5, within(0.2));
    }

    @Test
    void anEmptySheetIsBlankAlsoWhenTheLineIsNoisy() {
        var empty = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_GRAY);
        var pen = empty.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 2480, 3508);
        pen.dispose();

        assertThat(read(Faxed.page(empty, FaxLine.STANDARD.noisy(0.03), 6)).blank()).isTrue();
    }

    private Reading<PaperCode> read(BufferedImage page) {
        return reader.read(page, Printed::known);
    }
}
