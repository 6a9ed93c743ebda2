package org.mitate.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.demo.FaxLine;
import org.mitate.paper.Printed;
import org.mitate.shared.Box;

class FingerprintTest {

    private static final FaxLine ONCE = FaxLine.FINE.noisy(0.005).askew(0.6).shifted(2, 1);
    private static final FaxLine AGAIN =
            FaxLine.STANDARD.noisy(0.02).askew(-0.4).shifted(-3, 2).losing(10).inked(110);

    @Test
    @DisplayName("C06 the same sheet faxed twice is known again by its picture")
    void theSameSheetFaxedTwiceIsKnownAgain() {
        for (BufferedImage sheet : Printed.application()) {
            assertThat(once(sheet).isSame(again(sheet))).isTrue();
        }
    }

    @Test
    void aLetterFaxedTwiceIsKnownAgainThoughItHasNoCode() {
        var letter = Printed.letterTo("渡邉　直美");

        assertThat(once(letter).isSame(again(letter))).isTrue();
    }

    @Test
    void theFormOfSomebodyElseIsAnotherSheet() {
        var hers = Printed.application().getFirst();
        var his = Printed.application("佐藤　健", "03-0000-9921").getFirst();

        assertThat(once(hers).isSame(again(his))).isFalse();
    }

    @Test
    void aSheetThatWasSignedSinceIsAnotherSheet() {
        var sheet = Printed.application().getLast();
        var signed = Faxed.written(sheet, Printed.fields(2).get("signature"));

        assertThat(once(sheet).isSame(again(signed))).isFalse();
        assertThat(once(signed).isSame(again(signed))).isTrue();
    }

    @Test
    void aSheetThatWasTickedSinceIsAnotherSheet() {
        var sheet = Printed.application().getFirst();
        var ticked = Faxed.written(sheet, new Box(150, 268, 16, 6));

        assertThat(once(sheet).isSame(again(ticked))).isFalse();
        assertThat(once(ticked).isSame(again(ticked))).isTrue();
    }

    /// Few letters in one line lay so that the whole page could be bent until all was alike.
    @Test
    void twoSheetsWithOneLineEachAreNotAlikeForLackOfWords() {
        var hers = Faxed.line("渡邉直美の診療情報は別紙のとおりです。", 60);
        var his = Faxed.line("手術をしないで歩けるようになりますか。", 61);

        assertThat(once(hers).isAlike(again(his))).isFalse();
        assertThat(once(hers).isAlike(again(hers))).isTrue();
    }

    @Test
    void oneBlankFormFilledInByTwoPeopleIsTwoSheets() {
        var hers = Faxed.filled("安曇とみ", "長野県松本市城西4-7", "城北整形外科");
        var his = Faxed.filled("佐藤健", "東京都見立区桜台1-2", "桜台中央病院");

        assertThat(once(hers).isAlike(again(his))).isFalse();
        assertThat(once(hers).isAlike(again(hers))).isTrue();
    }

    @Test
    void aTypedLetterIsKnownThroughNoise() {
        var hers = Sheets.letter("柏原静江様", 1);
        var his = Sheets.letter("三宅浩一様", 2);

        assertThat(noisy(hers, 1).isAlike(noisyStandard(hers, 2))).isTrue();
        assertThat(noisy(hers, 1).isAlike(noisyStandard(his, 3))).isFalse();
    }

    /// A hairline comes through a fax in stretches, other ones each time.
    @Test
    void aTableIsKnownByItsNumbersAndNotByItsRules() {
        var june = Sheets.table(6);
        var july = Sheets.table(7);

        assertThat(noisy(june, 4).isAlike(noisyStandard(june, 5))).isTrue();
        assertThat(noisy(june, 4).isAlike(noisyStandard(july, 6))).isFalse();
    }

    @Test
    void otherPapersAreOtherSheets() {
        var sheets = Printed.application();

        assertThat(once(sheets.getFirst()).isSame(again(sheets.getLast()))).isFalse();
        assertThat(once(sheets.getFirst()).isSame(again(Printed.blankForm()))).isFalse();
    }

    private static Fingerprint once(BufferedImage sheet) {
        return read(Faxed.page(sheet, ONCE, 11));
    }

    private static Fingerprint again(BufferedImage sheet) {
        return read(Faxed.page(sheet, AGAIN, 12));
    }

    private static Fingerprint noisy(BufferedImage sheet, long seed) {
        return read(Faxed.page(sheet, FaxLine.FINE.noisy(0.03).askew(-0.8).shifted(-2, 3), seed));
    }

    private static Fingerprint noisyStandard(BufferedImage sheet, long seed) {
        var line = FaxLine.STANDARD.noisy(0.02).askew(0.7).shifted(2, -1).losing(12).inked(115);
        return read(Faxed.page(sheet, line, seed));
    }

    private static Fingerprint read(BufferedImage page) {
        return new SheetReader().read(page, Optional::of).fingerprint();
    }
}
