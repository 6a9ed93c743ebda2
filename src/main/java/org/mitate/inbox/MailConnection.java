package org.mitate.inbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/// The open mailbox. Mails are looked at without being marked as read, and never deleted.
final class MailConnection implements AutoCloseable {

    /// Marks what was taken in where no folder is named for it.
    private static final String TAKEN = "$MitateTaken";

    private static final String PATIENCE = "30000";

    private final Store store;
    private final IMAPFolder folder;
    private final @Nullable Folder takenFolder;
    private final String origin;

    private MailConnection(InboxSettings.Mail mail, Store store) throws MessagingException {
        this.store = store;
        this.folder = (IMAPFolder) store.getFolder(mail.folder());
        folder.open(Folder.READ_WRITE);
        this.takenFolder = mail.takenFolder() == null ? null : store.getFolder(mail.takenFolder());
        this.origin = origin(mail) + ":" + folder.getUIDValidity();
    }

    static MailConnection open(InboxSettings.Mail mail) throws MessagingException {
        var store = Session.getInstance(properties(mail)).getStore("imap");
        store.connect(mail.host(), mail.port(), mail.user(), mail.password());
        try {
            return new MailConnection(mail, store);
        } catch (MessagingException refused) {
            store.close();
            throw refused;
        }
    }

    private static Properties properties(InboxSettings.Mail mail) {
        var properties = new Properties();
        properties.put("mail.imap.ssl.enable", String.valueOf(mail.tls()));
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        properties.put("mail.imap.connectiontimeout", PATIENCE);
        properties.put("mail.imap.timeout", PATIENCE);
        properties.put("mail.imap.writetimeout", PATIENCE);
        properties.put("mail.imap.peek", "true");
        properties.put("mail.imap.fetchsize", "1048576");
        properties.put("mail.mime.decodefilename", "true");
        return properties;
    }

    /// Two mailboxes may count their mails alike.
    private static String origin(InboxSettings.Mail mail) {
        String address = mail.user() + "@" + mail.host() + "/" + mail.folder();
        return UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// Those that were not marked yet, in the order of the mailbox. Not every server can search for
    /// marks.
    List<Message> mails() throws MessagingException {
        var unmarked = new ArrayList<Message>();
        for (Message mail : every()) {
            if (!mail.getFlags().contains(TAKEN)) unmarked.add(mail);
        }
        return unmarked;
    }

    /// Also those that were taken in.
    List<Message> every() throws MessagingException {
        Message[] all = folder.getMessages();
        var profile = new FetchProfile();
        profile.add(FetchProfile.Item.FLAGS);
        profile.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(all, profile);
        return List.of(all);
    }

    /// What a mail is called for ever: its number counts within the validity of the mailbox.
    String mark(Message mail) throws MessagingException {
        return "MAIL:" + origin + ":" + folder.getUID(mail);
    }

    /// Only after everything in it was committed.
    void putAway(Message mail) throws MessagingException {
        if (takenFolder != null && canMove()) {
            if (!takenFolder.exists()) takenFolder.create(Folder.HOLDS_MESSAGES);
            folder.moveMessages(new Message[] {mail}, takenFolder);
        } else {
            mail.setFlags(new Flags(TAKEN), true);
        }
    }

    /// Without this, moving would be copying and deleting.
    private boolean canMove() throws MessagingException {
        return ((IMAPStore) store).hasCapability("MOVE");
    }

    @Override
    public void close() throws MessagingException {
        if (folder.isOpen()) folder.close(false);
        store.close();
    }
}
