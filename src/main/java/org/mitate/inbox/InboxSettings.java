package org.mitate.inbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator says about the ways by which pages come in (docs/operations/inbox.md).
///
/// @param folder with the folders `fax` and `post`; by default `inbox` in the home folder
/// @param quiet how long a file must not have changed before it counts as complete
/// @param mail empty where no fax service sends mails
/// @param keepDays how long originals stay after everything in them was decided on (rules.md §10)
@ConfigurationProperties("mitate.inbox")
record InboxSettings(
        @Nullable Path folder,
        @DefaultValue("10s") Duration quiet,
        @DefaultValue("90") int keepDays,
        @Nullable Mail mail) {

    /// The mailbox to which the fax service sends.
    ///
    /// @param tls `true` from the first byte (993), `false` for a server on this machine only
    /// @param takenFolder into which mails move once they are taken in; without it they are marked
    /// @param senders addresses or `@domains` of the fax service; others go to the shelf, because
    /// an e-mail is no way to apply (rules.md CH01). Empty: whoever writes to this mailbox
    record Mail(
            String host,
            @DefaultValue("993") int port,
            @DefaultValue("true") boolean tls,
            String user,
            String password,
            @DefaultValue("INBOX") String folder,
            @Nullable String takenFolder,
            @DefaultValue List<String> senders) {

        @Override
        public String toString() {
            return "mailbox " + folder + " at " + host;
        }
    }
}
