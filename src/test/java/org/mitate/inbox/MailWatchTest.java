package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.inbox.InTrayTest.page;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mitate.Clinic;
import org.mitate.TestClock;
import org.mitate.files.Faxes;
import org.springframework.beans.factory.annotation.Autowired;

/// What the fax service sends to its mailbox comes in once, and stays in the mailbox.
@Clinic
class MailWatchTest {

    private static final String SERVICE = "noreply@fax.example.jp";

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.IMAP);

    @Autowired InTray tray;
    @Autowired Transmissions transmissions;
    @Autowired Sources sources;
    @Autowired TestClock clock;

    private GreenMailUser mailbox;

    @BeforeEach
    void aMailboxOfTheFaxService() {
        String account = "fax-" + UUID.randomUUID() + "@hospital.example.jp";
        mailbox = SERVER.setUser(account, account, "fax-password");
    }

    @Test
    void eachAttachmentIsATransmissionAndTheTextAroundItIsNone() throws Exception {
        deliver(SERVICE, fax("fax.tif", "一通目"), fax("fax2.tif", "二通目"));

        int taken = watch("").look();

        assertThat(taken).isEqualTo(2);
        var first = transmissions.withMark(marks().getFirst()).orElseThrow();
        assertThat(first.name()).isEqualTo("fax.tif");
        assertThat(first.sender()).isEqualTo(SERVICE);
        assertThat(first.pages()).isEqualTo(1);
        assertThat(first.way()).isEqualTo(Transmission.Way.MAIL);
    }

    @Test
    void aMailIsTakenOnceAlsoByTwoNodesAndAfterAKillBeforeItWasMarked() throws Exception {
        deliver(SERVICE, fax("fax.tif", "一度だけ届く FAX"));
        int first = watch("").look();
        unmark();

        int again = watch("").look();
        int later = watch("").look();

        assertThat(List.of(first, again, later)).containsExactly(1, 0, 0);
    }

    @Test
    void aMailIsMarkedButNeitherReadNorDeleted() throws Exception {
        deliver(SERVICE, fax("fax.tif", "印だけ付ける"));

        watch("").look();

        Message mail = only("INBOX");
        assertThat(mail.isSet(Flags.Flag.DELETED)).isFalse();
        assertThat(mail.isSet(Flags.Flag.SEEN)).isFalse();
        assertThat(mail.getFlags().getUserFlags()).containsExactly("$MitateTaken");
    }

    @Test
    void aMailMovesToItsFolderOnceItIsTaken() throws Exception {
        deliver(SERVICE, fax("fax.tif", "移される FAX"));

        int taken = watch("Taken").look();

        assertThat(taken).isEqualTo(1);
        assertThat(only("Taken").getSubject()).isEqualTo("FAX 03-0000-0000");
        assertThat(watch("Taken").look()).isZero();
    }

    @Test
    void aMailWithoutPagesStandsOnTheShelf() throws Exception {
        deliver(SERVICE);

        watch("").look();

        var entry = transmissions.withMark(prefix() + ":0").orElseThrow();
        assertThat(entry.unreadable()).isEqualTo("MAIL_WITHOUT_PAGES");
        assertThat(entry.bytes()).isPositive();
    }

    @Test
    void anAttachmentOfAnotherKindStandsOnTheShelfBesideThePages() throws Exception {
        deliver(SERVICE, fax("fax.tif", "本文"), part("list.zip", "PK\3\4".getBytes()));

        watch("").look();

        assertThat(marks())
                .extracting(mark -> transmissions.withMark(mark).orElseThrow().unreadable())
                .containsExactly(null, "FILE_KIND");
    }

    @Test
    void c04AnApplicationByEMailIsNoApplication() throws Exception {
        deliver("chizuru@example.com", fax("form.tif", "メールの申込書"));

        watch("", "@fax.example.jp").look();

        var entry = transmissions.withMark(prefix() + ":0").orElseThrow();
        assertThat(entry.unreadable()).isEqualTo("MAIL_SENDER");
        assertThat(transmissions.withMark(prefix() + ":1")).isEmpty();
    }

    @Test
    void aMailboxThatIsAwayIsToldSinceWhen() {
        var away =
                new InboxSettings.Mail(
                        "127.0.0.1", 1, false, "fax", "wrong", "INBOX", null, List.of());

        watch(away).look();

        assertThat(sources.all())
                .filteredOn(source -> source.name().equals(MailWatch.NAME))
                .extracting(Sources.Source::failingSince)
                .containsExactly(clock.instant());
    }

    private MailWatch watch(String takenFolder, String... senders) {
        return watch(settings(takenFolder, senders));
    }

    private MailWatch watch(InboxSettings.Mail mail) {
        var settings = new InboxSettings(null, java.time.Duration.ZERO, 90, mail);
        return new MailWatch(tray, transmissions, sources, settings, clock);
    }

    private InboxSettings.Mail settings(String takenFolder, String... senders) {
        return new InboxSettings.Mail(
                "127.0.0.1",
                SERVER.getImap().getPort(),
                false,
                mailbox.getLogin(),
                mailbox.getPassword(),
                "INBOX",
                takenFolder.isEmpty() ? null : takenFolder,
                List.of(senders));
    }

    private void deliver(String from, MimeBodyPart... attachments) throws Exception {
        var mail = new MimeMessage((Session) null);
        mail.setFrom(from);
        mail.setSubject("FAX 03-0000-0000");
        var text = new MimeBodyPart();
        text.setText("FAX を受信しました。", "utf-8");
        var whole = new MimeMultipart(text);
        for (var attachment : attachments) whole.addBodyPart(attachment);
        mail.setContent(whole);
        mail.saveChanges();
        mailbox.deliver(mail);
    }

    private static MimeBodyPart fax(String name, String words) throws Exception {
        return part(name, Faxes.tiff("CCITT T.6", page(words)));
    }

    private static MimeBodyPart part(String name, byte[] content) throws Exception {
        var part = new MimeBodyPart();
        var source = new ByteArrayDataSource(content, "application/octet-stream");
        part.setDataHandler(new jakarta.activation.DataHandler(source));
        part.setFileName(name);
        return part;
    }

    private String prefix() throws Exception {
        try (var open = MailConnection.open(settings(""))) {
            return open.mark(open.every().getFirst());
        }
    }

    private List<String> marks() throws Exception {
        return List.of(prefix() + ":1", prefix() + ":2");
    }

    private void unmark() throws Exception {
        try (var open = MailConnection.open(settings(""))) {
            open.every().getFirst().setFlags(new Flags("$MitateTaken"), false);
        }
    }

    private Message only(String folder) throws Exception {
        var store = SERVER.getImap().createStore();
        store.connect(mailbox.getLogin(), mailbox.getPassword());
        var open = store.getFolder(folder);
        open.open(Folder.READ_ONLY);
        assertThat(open.getMessageCount()).isEqualTo(1);
        return open.getMessage(1);
    }
}
