package org.mitate.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitate.demo.FaxLine;
import org.mitate.paper.Printed;
import org.mitate.shared.Box;

class HandwritingTest {

    private static final List<BufferedImage> SHEETS = Printed.application();

    static List<FaxLine> lines() {
        return List.of(
                FaxLine.FINE,
                FaxLine.FINE.askew(1.2).noisy(0.01).shifted(3, -2),
                FaxLine.STANDARD.askew(-0.8).noisy(0.02).losing(10),
                FaxLine.STANDARD.reduced().askew(0.5),
                FaxLine.FINE.copied().noisy(0.005));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theSignatureIsSeenAndNothingElse(FaxLine line) {
        assertThat(inkedAfterWriting("signature", 2, line)).containsExactly("signature");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aCorrectedTelephoneNumberIsSeenAndNothingElse(FaxLine line) {
        assertThat(inkedAfterWriting("patientTelephone", 1, line))
                .containsExactly("patientTelephone");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void anUntouchedSheetHasEmptyBoxes(FaxLine line) {
        var marks = find(SHEETS.get(1), Printed.fields(2), Faxed.page(SHEETS.get(1), line, 23));

        assertThat(inked(marks)).isEmpty();
        assertThat(marks).extracting(Handwriting.Mark::field).contains("signature", "signedOn");
        assertThat(marks).allSatisfy(mark -> assertThat(mark.clipping().getWidth()).isPositive());
    }

    private static List<String> inkedAfterWriting(String field, int sheet, FaxLine line) {
        BufferedImage print = SHEETS.get(sheet - 1);
        var fields = Printed.fields(sheet);
        var written = Faxed.written(print, fields.get(field));
        return inked(find(print, fields, Faxed.page(written, line, 23 - sheet)));
    }

    private static List<Handwriting.Mark> find(
            BufferedImage print, Map<String, Box> fields, BufferedImage page) {
        return new Handwriting().find(print, fields, page);
    }

    private static List<String> inked(List<Handwriting.Mark> marks) {
        return marks.stream().filter(Handwriting.Mark::inked).map(Handwriting.Mark::field).toList();
    }
}
