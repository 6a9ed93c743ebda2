package org.mitate.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator may change about the embedded server.
///
/// @param binaries where its programs are unpacked, by default in the home folder
/// @param settings lines of `postgresql.conf`, as `mitate.postgres.settings.[shared_buffers]`
@ConfigurationProperties("mitate.postgres")
record PostgresProperties(@Nullable Path binaries, @DefaultValue Map<String, String> settings) {

    Path binariesOr(Path usual) {
        return binaries == null ? usual : binaries.toAbsolutePath();
    }
}
