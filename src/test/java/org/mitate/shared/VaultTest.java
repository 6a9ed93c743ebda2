package org.mitate.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VaultTest {

    private final Vault vault = new Vault(new byte[32]);

    @Test
    void opensWhatItSealed() {
        byte[] sealed = vault.seal("病理標本".getBytes(UTF_8));

        assertThat(new String(vault.open(sealed), UTF_8)).isEqualTo("病理標本");
        assertThat(sealed).isNotEqualTo(vault.seal("病理標本".getBytes(UTF_8)));
    }

    @Test
    void refusesWhatWasChanged() {
        byte[] sealed = vault.seal("病理標本".getBytes(UTF_8));
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> vault.open(sealed)).hasMessageContaining("damaged");
    }

    @Test
    void signsDifferentlyForEachPurpose() {
        assertThat(vault.sign("paper", "8F3K27TV")).isNotEqualTo(vault.sign("secret", "8F3K27TV"));
    }
}
