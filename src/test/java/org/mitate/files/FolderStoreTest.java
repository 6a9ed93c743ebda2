package org.mitate.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitate.shared.Vault;

class FolderStoreTest {

    private final Vault vault = new Vault(new byte[32]);

    @TempDir Path home;

    @Test
    void aStoreThatTakesNothingIsNotWell() throws IOException {
        var store = new FolderStore(home.toString(), vault);
        assertThat(store.isWritable()).isTrue();
        assertThat(home.resolve("files")).isEmptyDirectory();

        Files.delete(home.resolve("files"));
        Files.createFile(home.resolve("files"));

        assertThat(store.isWritable()).isFalse();
    }
}
