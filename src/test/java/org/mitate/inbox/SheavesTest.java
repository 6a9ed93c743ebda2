package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mitate.inbox.NightFax.KUJO;
import static org.mitate.inbox.NightFax.MIYAZONO;
import static org.mitate.paper.PaperCode.Kind.APPLICATION;
import static org.mitate.paper.PaperCode.Kind.CONSENT;
import static org.mitate.paper.PaperCode.Kind.COVER;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.inbox.Leaf.Needless;

/// Kazuko Miyazono's daughter faxes at night, in pieces and upside down.
class SheavesTest {

    private final NightFax night = new NightFax();

    @Test
    void sheetsOfOneNumberComeTogetherAcrossSeveralPieces() {
        night.piece("21:15").sheet(MIYAZONO, APPLICATION, 2, 2);
        night.piece("21:30").sheet(MIYAZONO, CONSENT, 1, 1).sheet(MIYAZONO, APPLICATION, 1, 2);

        Sheaf sheaf = only();

        assertThat(sheaf.key()).isEqualTo("8F3K-27TV");
        assertThat(names(sheaf)).containsExactly("申込書 1/2", "申込書 2/2", "同意書 1/1");
        assertThat(sheaf.gaps()).isEmpty();
    }

    @Test
    @DisplayName("CH10 the sheaf came when the first sheet of its form did")
    void theSheafCameWithItsForm() {
        night.piece("20:00").sheet(MIYAZONO, CONSENT, 1, 1);
        night.piece("21:15").sheet(MIYAZONO, APPLICATION, 1, 2);
        night.piece("22:00").sheet(MIYAZONO, APPLICATION, 2, 2);

        assertThat(only().arrivedAt()).isEqualTo(Instant.parse("2026-11-20T21:15:00Z"));
    }

    @Test
    @DisplayName("C11 the sheet that did not come is named")
    void theMissingSheetIsNamed() {
        night.piece("21:15").sheet(MIYAZONO, APPLICATION, 1, 2);

        assertThat(SheetNames.of(only().gaps())).isEqualTo("申込書 2/2");
    }

    @Test
    @DisplayName("C11 a sheet that came late is the last one where the first is filed already")
    void theLateSheetCompletesTheForm() {
        night.piece("21:15").filed(MIYAZONO, APPLICATION, 1, 2);
        night.piece("23:15").sheet(MIYAZONO, APPLICATION, 2, 2);

        Sheaf sheaf = only();

        assertThat(names(sheaf)).containsExactly("申込書 2/2");
        assertThat(sheaf.gaps()).isEmpty();
    }

    @Test
    void aLetterThatCameWithTheFormIsAssumedToBelongToIt() {
        night.piece("21:15").plain().sheet(MIYAZONO, APPLICATION, 1, 1).plain();

        Sheaf sheaf = only();

        assertThat(sheaf.leaves()).hasSize(3);
        assertThat(sheaf.assumed()).isEqualTo(2);
        assertThat(sheaf.leaves().getFirst().assumed()).isFalse();
    }

    @Test
    void envelopesScannedInOneGoAreToldApartByTheNumberBefore() {
        night.piece("09:00").sheet(MIYAZONO, APPLICATION, 1, 1).plain();
        night.sheet(KUJO, APPLICATION, 1, 1).plain().plain();

        List<Sheaf> sheaves = night.sheaves();

        assertThat(sheaves)
                .extracting(sheaf -> sheaf.number(), sheaf -> sheaf.leaves().size())
                .containsExactlyInAnyOrder(tuple(MIYAZONO, 2), tuple(KUJO, 3));
    }

    @Test
    void whatCarriesNoNumberAtAllIsASheafForEachPiece() {
        night.piece("21:15").plain().plain();
        night.piece("21:20").plain();

        List<Sheaf> sheaves = night.sheaves();

        assertThat(sheaves).hasSize(2).allMatch(Sheaf::isNameless);
        assertThat(sheaves).allMatch(sheaf -> sheaf.assumed() == 0);
    }

    @Test
    void aSheetThatWasSentAgainLiesUnderTheFirst() {
        night.piece("21:15").sheet(MIYAZONO, APPLICATION, 1, 2).sheet(MIYAZONO, APPLICATION, 2, 2);
        night.piece("21:18").again(1).again(2);
        night.piece("21:25").again(3);

        Sheaf sheaf = only();

        assertThat(names(sheaf)).containsExactly("申込書 1/2", "申込書 2/2");
        assertThat(sheaf.copies()).isEqualTo(3);
    }

    @Test
    void aRepeatOfWhatIsFiledNeedsNoFiling() {
        night.piece("21:15").filed(MIYAZONO, APPLICATION, 1, 1);
        night.piece("21:18").again(1);

        assertThat(only().leaves().getFirst().needless()).isEqualTo(Needless.REPEAT);
        assertThat(only().toFile()).isEmpty();
    }

    @Test
    void aLetterThatOnlyLooksLikeAnotherIsShownAndNotPutAside() {
        night.piece("21:15").sheet(MIYAZONO, APPLICATION, 1, 1).plain();
        night.piece("21:18").sheet(MIYAZONO, APPLICATION, 1, 1).again(2);

        Sheaf sheaf = only();

        assertThat(sheaf.alike()).isEqualTo(1);
        assertThat(sheaf.copies()).isZero();
        assertThat(sheaf.toFile()).hasSize(4);
    }

    @Test
    void aSheetWithAnotherThingOnItIsNoRepeat() {
        night.piece("21:15").sheet(MIYAZONO, APPLICATION, 2, 2);
        night.piece("22:15").sheet(MIYAZONO, APPLICATION, 2, 2);

        assertThat(only().hasTwins()).isTrue();
        assertThat(only().toFile()).hasSize(2);
    }

    @Test
    void coverAndBlankPageNeedNoFilingAndLieAtTheEnd() {
        night.piece("21:15").sheet(MIYAZONO, COVER, 1, 1).empty();
        night.sheet(MIYAZONO, APPLICATION, 1, 1);

        Sheaf sheaf = only();

        assertThat(sheaf.leaves())
                .extracting(Leaf::needless)
                .containsExactlyInAnyOrder(null, Needless.COVER, Needless.BLANK);
        assertThat(names(sheaf).getFirst()).isEqualTo("申込書 1/1");
        assertThat(sheaf.gaps()).isEmpty();
    }

    @Test
    void theOldestSheafIsTheFirst() {
        night.piece("22:00").sheet(MIYAZONO, APPLICATION, 1, 1);
        night.piece("21:00").sheet(KUJO, APPLICATION, 1, 1);

        assertThat(night.sheaves()).extracting(Sheaf::number).containsExactly(KUJO, MIYAZONO);
    }

    private Sheaf only() {
        assertThat(night.sheaves()).hasSize(1);
        return night.sheaves().getFirst();
    }

    private static List<String> names(Sheaf sheaf) {
        return sheaf.leaves().stream()
                .map(leaf -> leaf.sheet().code())
                .map(code -> code == null ? "" : SheetNames.of(code))
                .toList();
    }
}
