package org.mitate.room;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a browser finds a way to another, as `RTCPeerConnection` reads it.
///
/// @param username null where no pass is needed
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IceServer(
        List<String> urls, @Nullable String username, @Nullable String credential) {}
