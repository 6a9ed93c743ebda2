package org.mitate.inbox;

import jakarta.mail.Address;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.StoreClosedException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.files.Scan;
import org.mitate.hospital.terms.Channel;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Takes in what the fax service sent to its mailbox: each attachment is a transmission, known for
/// ever by the mail's number in its mailbox and its place in the mail.
@Component
class MailWatch {

    static final String NAME = "MAILBOX";

    private static final int MOST_BYTES = Scan.MOST_MEGABYTES * 1024 * 1024;

    private final InTray tray;
    private final Transmissions transmissions;
    private final Sources sources;
    private final InboxSettings.@Nullable Mail settings;
    private final Clock clock;

    MailWatch(
            InTray tray,
            Transmissions transmissions,
            Sources sources,
            InboxSettings settings,
            Clock clock) {
        this.tray = tray;
        this.transmissions = transmissions;
        this.sources = sources;
        this.settings = settings.mail();
        this.clock = clock;
    }

    /// @return how many transmissions are new
    int look() {
        var mailbox = settings;
        return mailbox == null ? 0 : sources.look(NAME, () -> look(mailbox));
    }

    private int look(InboxSettings.Mail mailbox) throws MessagingException, IOException {
        int fresh = 0;
        try (var open = MailConnection.open(mailbox)) {
            for (Message mail : open.mails()) {
                fresh += take(mailbox, open.mark(mail), mail);
                open.putAway(mail);
            }
        }
        return fresh;
    }

    private int take(InboxSettings.Mail mailbox, String mark, Message mail)
            throws MessagingException, IOException {
        try {
            if (!mayWrite(mailbox, mail)) return keepWhole(mark, mail, "MAIL_SENDER");
            var attachments = MailParts.of(mail);
            if (attachments.isEmpty()) return keepWhole(mark, mail, "MAIL_WITHOUT_PAGES");
            if (attachments.size() > MailParts.MOST) return keepWhole(mark, mail, "MAIL_CROWDED");
            int fresh = 0;
            for (var attachment : attachments) fresh += take(mark, mail, attachment);
            return fresh;
        } catch (FolderClosedException | StoreClosedException | DataAccessException away) {
            throw away;
        } catch (MessagingException | IOException | IllegalArgumentException odd) {
            return keepWhole(mark, mail, "MAIL_DAMAGED");
        }
    }

    private static boolean mayWrite(InboxSettings.Mail mailbox, Message mail)
            throws MessagingException {
        if (mailbox.senders().isEmpty()) return true;
        String sender = sender(mail).toLowerCase(Locale.ROOT);
        return mailbox.senders().stream()
                .map(known -> known.toLowerCase(Locale.ROOT))
                .anyMatch(
                        known ->
                                known.startsWith("@")
                                        ? sender.endsWith(known)
                                        : sender.equals(known));
    }

    private int take(String mark, Message mail, MailParts.Attachment attachment)
            throws MessagingException, IOException {
        var arrival = arrival(mark + ":" + attachment.place(), mail, attachment.name());
        if (transmissions.knows(arrival.mark())) return 0;
        try (InputStream input = attachment.part().getInputStream()) {
            byte[] content = input.readNBytes(MOST_BYTES + 1);
            return count(
                    content.length > MOST_BYTES
                            ? tray.hold(arrival, size(attachment.part()), "MAIL_TOO_LARGE", "")
                            : tray.take(arrival, content));
        }
    }

    /// The mail as it is, to be looked at by a person.
    private int keepWhole(String mark, Message mail, String reason)
            throws MessagingException, IOException {
        var arrival = arrival(mark + ":0", mail, "mail.eml");
        if (transmissions.knows(arrival.mark())) return 0;
        if (mail.getSize() > MOST_BYTES) return count(tray.hold(arrival, size(mail), reason, ""));
        var whole = new ByteArrayOutputStream();
        mail.writeTo(whole);
        return count(tray.keepUnread(arrival, whole.toByteArray(), reason));
    }

    private Arrival arrival(String mark, Message mail, String name) throws MessagingException {
        Date received = mail.getReceivedDate();
        return new Arrival(
                Transmission.Way.MAIL,
                mark,
                Channel.FAX,
                name,
                sender(mail),
                received == null ? clock.instant() : received.toInstant());
    }

    private static String sender(Message mail) throws MessagingException {
        Address[] from = mail.getFrom();
        if (from == null || from.length == 0) return "";
        return from[0] instanceof InternetAddress internet
                ? internet.getAddress()
                : from[0].toString();
    }

    private static long size(Part part) throws MessagingException {
        return Math.max(0, part.getSize());
    }

    private static int count(Optional<Transmission> taken) {
        return taken.isPresent() ? 1 : 0;
    }
}
