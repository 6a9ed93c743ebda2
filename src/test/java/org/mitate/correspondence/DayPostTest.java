package org.mitate.correspondence;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.JournalEntry;
import org.mitate.cases.Transition;
import org.mitate.correspondence.DayPost.Bundle;
import org.mitate.correspondence.Letter.Kind;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.Relation;
import org.mitate.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Keiko takes the day's letters to the post.
@Clinic
class DayPostTest {

    @Autowired private DayPost post;
    @Autowired private Letters letters;
    @Autowired private CaseShelf shelf;
    @Autowired private Situations situations;
    @Autowired private People people;
    @Autowired private TransactionTemplate transaction;

    @Test
    void aReceivedApplicationIsAcknowledgedOnce() throws IOException {
        CaseFile file = situations.received(Applications.self());
        assertThat(due(file)).containsExactly(Kind.ACKNOWLEDGEMENT);

        Bundle bundle = print(UUID.randomUUID(), file);

        assertThat(due(file)).isEmpty();
        assertThat(journal(file)).contains("LETTER_ACKNOWLEDGEMENT");
        assertThat(text(bundle))
                .contains("お申込み受付のお知らせ", file.number().printed(), "まだ届いていないもの")
                .contains("松本市架空町");
    }

    @Test
    void pressingTwicePrintsOnce() {
        CaseFile file = situations.received(Applications.self());
        UUID key = UUID.randomUUID();

        Bundle once = print(key, file);
        Bundle twice = print(key, file);

        assertThat(twice.id()).isEqualTo(once.id());
        assertThat(letters.printed(file.id())).hasSize(1);
    }

    @Test
    @DisplayName("EX06 a letter of somebody who has died meanwhile drops out of the bundle")
    void whoHasDiedDropsOut() throws IOException {
        CaseFile living = situations.received(Applications.self());
        CaseFile dead = situations.received(Applications.self());
        Bundle bundle = print(UUID.randomUUID(), living, dead);
        assertThat(text(bundle)).contains(dead.number().printed());

        CaseFile alsoDead = situations.received(Applications.self());
        situations.move(people.secretary(), dead, Transition.RECORD_DEATH);
        situations.move(people.secretary(), alsoDead, Transition.RECORD_DEATH);

        assertThat(text(bundle))
                .contains(living.number().printed(), "再発行")
                .doesNotContain(dead.number().printed());
        assertThat(due(alsoDead)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> print(UUID.randomUUID(), alsoDead))
                .matches(refusal -> refusal.code().equals("NO_POST_NOW"));
    }

    @Test
    void whenTheWorkIsCutOffNothingIsMarked() {
        CaseFile file = situations.received(Applications.self());

        transaction.executeWithoutResult(
                status -> {
                    print(UUID.randomUUID(), file);
                    status.setRollbackOnly();
                });

        assertThat(due(file)).containsExactly(Kind.ACKNOWLEDGEMENT);
        assertThat(letters.printed(file.id())).isEmpty();
    }

    @Test
    void printedOnceMoreItSaysSo() {
        CaseFile file = situations.received(Applications.self());
        print(UUID.randomUUID(), file);

        people.as(
                people.secretary(),
                () -> letters.print(file.id(), Kind.ACKNOWLEDGEMENT, UUID.randomUUID()));

        assertThat(letters.printed(file.id())).extracting(Letter::again).contains(true, false);
        assertThat(journal(file)).contains("LETTER_AGAIN_ACKNOWLEDGEMENT");
    }

    @Test
    void aDaughterOfTheSameNameGetsHersAtThePatientsAddress() {
        var daughter =
                Applications.family(Relation.CHILD, AbsenceReason.HOSPITALISED, Consent.GIVEN);
        CaseFile file = situations.received(daughter);

        assertThat(
                        post.due().stream()
                                .filter(it -> it.file().id().equals(file.id()))
                                .map(it -> it.to().name()))
                .containsExactly("宮園　千晴　様");
    }

    private Bundle print(UUID key, CaseFile... files) {
        Set<String> chosen =
                List.of(files).stream()
                        .map(file -> file.number().value() + "-" + Kind.ACKNOWLEDGEMENT)
                        .collect(toUnmodifiableSet());
        return people.as(people.secretary(), () -> post.print(chosen, key));
    }

    private List<Kind> due(CaseFile file) {
        return post.due().stream()
                .filter(it -> it.file().id().equals(file.id()))
                .map(DueLetter::kind)
                .toList();
    }

    private List<String> journal(CaseFile file) {
        return shelf.journal(file.id()).stream().map(JournalEntry::code).toList();
    }

    private String text(Bundle bundle) throws IOException {
        byte[] opened = people.as(people.secretary(), () -> post.open(bundle.id()));
        try (var document = Loader.loadPDF(opened)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
        }
    }
}
