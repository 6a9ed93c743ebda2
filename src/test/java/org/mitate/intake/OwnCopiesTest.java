package org.mitate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.paper.Pdf;
import org.mitate.shared.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

/// Kazuko Miyazono wrote her form by hand and has no own copy yet.
@Clinic
class OwnCopiesTest {

    private static final Pattern CODE =
            Pattern.compile("(?<![-0-9A-Z])[0-9A-Z]{4}-[0-9A-Z]{4}(?![-0-9A-Z])");

    @Autowired private OwnCopies copies;
    @Autowired private WritingDesk writing;
    @Autowired private Situations situations;

    @Test
    @DisplayName("C02 a form written by hand gets number and secret for the status page too")
    void aFormWrittenByHand() throws IOException {
        CaseFile file = situations.received(Applications.self());

        CaseNumber first = secret(copies.print(file, "/status"), file);
        CaseNumber second = secret(copies.print(file, "/status"), file);

        assertThat(writing.mayAsk(file.number(), second)).isTrue();
        assertThat(writing.mayAsk(file.number(), first)).isFalse();
    }

    @Test
    @DisplayName("C07 an own copy that was sent along is replaced, and its secret opens nothing")
    void anOwnCopyThatWasSentAlong() throws IOException {
        Draft draft = writing.print(writing.begin().draft());
        CaseFile file = situations.received(Applications.self(), draft.number());
        writing.received(draft.number());
        assertThat(copies.isReplaced(file)).isTrue();

        CaseNumber fresh = secret(copies.print(file, "/status"), file);

        assertThat(writing.mayAsk(file.number(), fresh)).isTrue();
        assertThat(writing.mayAsk(file.number(), draft.secret())).isFalse();
    }

    private static CaseNumber secret(Pdf pdf, CaseFile file) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return CODE.matcher(new PDFTextStripper().getText(document))
                    .results()
                    .map(found -> CaseNumber.read(found.group()).orElseThrow())
                    .filter(code -> !code.equals(file.number()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
