package org.mitate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mitate.paper.PaperCode.Kind;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Vault;

class PaperCodeTest {

    private final Vault vault = new Vault("the key of a made-up hospital...".getBytes());
    private final PaperCode code =
            new PaperCode(new CaseNumber("7K3M9QX2"), Kind.APPLICATION, 1, 2, 1);

    @Test
    void fitsTheSmallestQrCode() {
        assertThat(code.write(vault)).hasSize(20).matches("[0-9A-Z]+");
    }

    @Test
    void isReadBack() {
        assertThat(PaperCode.read(code.write(vault), vault)).contains(code);
    }

    @Test
    void manySheetsAndEditionsFitToo() {
        var late = new PaperCode(code.number(), Kind.CONSENT, 31, 35, 1295);

        assertThat(late.write(vault)).hasSize(20).matches("[0-9A-Z]+");
        assertThat(PaperCode.read(late.write(vault), vault)).contains(late);
    }

    @Test
    void anotherEditionCannotBeMadeOfACode() {
        String forged = code.write(vault).replaceFirst("A1201", "A1202");

        assertThat(PaperCode.read(forged, vault)).isEmpty();
    }

    @Test
    void aMisreadLetterFindsNoCase() {
        String misread = code.write(vault).replaceFirst("7", "1");

        assertThat(PaperCode.read(misread, vault)).isEmpty();
    }

    @Test
    void aCodeOfAnotherHospitalFindsNoCase() {
        var other = new Vault("the key of some other hospital..".getBytes());

        assertThat(PaperCode.read(code.write(other), vault)).isEmpty();
    }

    @Test
    void anyOtherTextFindsNoCase() {
        assertThat(PaperCode.read("HTTPS://EXAMPLE.JP", vault)).isEmpty();
    }
}
