package org.mitate.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.application.Enclosure;
import org.mitate.files.Faxes;
import org.mitate.files.Scan;
import org.mitate.hospital.terms.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

@Clinic
class FileCabinetTest {

    @Autowired private FileCabinet cabinet;
    @Autowired private Dossier dossier;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private TransactionTemplate transaction;

    @Value("${mitate.home}")
    private String home;

    @Test
    void aScanComesBackAsItWasAndLiesSealed() throws IOException {
        CaseFile file = situations.checking(Applications.self());
        byte[] png = Faxes.png(Faxes.page(200, 300));

        StoredFile kept = keep(file, DocumentKind.REFERRAL_LETTER, null, png);

        assertThat(cabinet.content(kept)).isEqualTo(png);
        assertThat(Files.readString(onDisk(kept), ISO_8859_1)).doesNotContain("PNG", "IHDR");
    }

    @Test
    void whatIsNotCommittedLeavesNothingBehind() throws IOException {
        CaseFile file = situations.checking(Applications.self());
        var scan = Scan.of("a.png", Faxes.png(Faxes.page(20, 30)));
        var kept = new StoredFile[1];

        transaction.executeWithoutResult(
                it -> {
                    kept[0] = cabinet.keep(file.id(), DocumentKind.IMAGES, null, scan);
                    assertThat(onDisk(kept[0])).exists();
                    it.setRollbackOnly();
                });

        assertThat(onDisk(kept[0])).doesNotExist();
    }

    @Test
    void aSpecialistSeesTheMaterialOfTheOwnCategoryOnly() throws IOException {
        CaseFile file = situations.checking(Applications.self());
        byte[] png = Faxes.png(Faxes.page(20, 30));
        StoredFile letter = keep(file, DocumentKind.REFERRAL_LETTER, null, png);
        StoredFile slides = keep(file, DocumentKind.RESULTS, Enclosure.Kind.PATHOLOGY, png);
        var pathologist = people.specialist("PATHOLOGY");

        List<StoredFile> seen = people.as(pathologist, () -> cabinet.of(file));

        assertThat(seen).extracting(StoredFile::id).containsExactly(slides.id());
        assertThatThrownBy(
                        () -> people.as(pathologist, () -> cabinet.get(file, letter.id().value())))
                .hasMessage("NO_SUCH_FILE");
    }

    @Test
    void theSamePostTwiceKeepsOneScan() throws IOException {
        CaseFile file = situations.checking(Applications.self());
        var scan = Scan.of("a.png", Faxes.png(Faxes.page(20, 30)));
        var paper = new ScannedPaper(DocumentKind.REFERRAL_LETTER, null, scan);
        var key = UUID.randomUUID();
        var secretary = people.secretary();

        for (int press = 0; press < 2; press++) {
            people.as(secretary, () -> dossier.record(file.id(), List.of(), List.of(paper), key));
        }

        assertThat(people.as(secretary, () -> cabinet.of(file))).hasSize(1);
    }

    private StoredFile keep(
            CaseFile file, DocumentKind kind, Enclosure.Kind material, byte[] content) {
        return people.as(
                people.secretary(),
                () -> cabinet.keep(file.id(), kind, material, Scan.of("scan.png", content)));
    }

    private Path onDisk(StoredFile kept) {
        String name = kept.id().value().toString();
        return Path.of(home, "files", name.substring(name.length() - 2), name);
    }
}
