package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.shared.CannotStart;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class ProfileShelfTest {

    @Autowired private ProfileShelf shelf;

    @Test
    void aChangedTextUnderAKnownVersionRefusesToStart() {
        var text = new ProfileText("flat.yaml", Profiles.text("flat"));
        shelf.keep(Profiles.FLAT, text);

        assertThatCode(() -> shelf.keep(Profiles.FLAT, text)).doesNotThrowAnyException();
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(
                        () ->
                                shelf.keep(
                                        Profiles.FLAT,
                                        new ProfileText("flat.yaml", text.yaml() + "# dearer\n")))
                .withMessageContaining("flat.yaml was changed")
                .withMessageContaining("2026-04");
    }

    @Test
    void keptVersionsComeBack() {
        shelf.keep(Profiles.UNTAXED, new ProfileText("untaxed.yaml", Profiles.text("untaxed")));

        assertThat(shelf.versionsOf("minamino"))
                .singleElement()
                .satisfies(it -> assertThat(it.read()).isEqualTo(Profiles.UNTAXED));
    }
}
