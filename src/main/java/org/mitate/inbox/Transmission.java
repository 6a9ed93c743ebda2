package org.mitate.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.files.Media;
import org.mitate.hospital.terms.Channel;
import org.mitate.shared.Identifier;

/// What came in one piece: a file of the fax server or scanner, an attachment of a mail, an upload.
///
/// @param mark what makes it come in once only, such as the number of a mail in its mailbox
/// @param channel by FAX or by post: a scanner's file is post
/// @param name as the sender called the file, for people only
/// @param sender the number or address it came from; empty when unknown
/// @param media empty when it could not even be opened
/// @param digest SHA-256 of its bytes in hexadecimal
/// @param arrivedAt the machine's own time (rules.md CH10)
/// @param unreadable code of the reason why it stands on the shelf, such as `FILE_LOCKED`
public record Transmission(
        Id id,
        Way way,
        String mark,
        Channel channel,
        String name,
        String sender,
        @Nullable Media media,
        long bytes,
        String digest,
        int pages,
        Instant arrivedAt,
        Instant takenAt,
        @Nullable String unreadable) {

    /// What it is, where it could be opened.
    public Media kind() {
        if (media == null) throw new IllegalStateException("nobody knows what this is");
        return media;
    }

    /// The key of a transmission, and its name in the store of files.
    public record Id(UUID value) implements Identifier {}

    /// How pages get to us.
    public enum Way {
        FOLDER,
        MAIL,
        UPLOAD
    }
}
