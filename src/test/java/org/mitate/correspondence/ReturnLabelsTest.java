package org.mitate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.cases.application.Enclosure;
import org.mitate.documents.ArrivedPaper;
import org.mitate.documents.Delivery;
import org.mitate.documents.Dossier;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;

/// The slides of somebody who withdrew go back by registered mail.
@Clinic
class ReturnLabelsTest {

    @Autowired private ReturnLabels labels;
    @Autowired private CaseDesk desk;
    @Autowired private Dossier dossier;
    @Autowired private Hospital hospital;
    @Autowired private Situations situations;
    @Autowired private People people;

    @Test
    void whatNobodyNeedsAnyMoreGetsItsLabel() throws IOException {
        CaseFile kept = withSlides();
        CaseFile goes = withSlides();
        var secretary = people.secretary();
        var withdrawn = Move.following(Transition.WITHDRAW).because(new Reason("WITHDRAWN", "電話で"));
        people.as(secretary, () -> desk.move(goes.id(), withdrawn));

        var pdf = people.as(secretary, () -> labels.print());

        try (var document = Loader.loadPDF(pdf.bytes())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(goes.number().printed())
                    .doesNotContain(kept.number().printed());
        }
    }

    private CaseFile withSlides() {
        CaseFile file = situations.checking(Applications.self(), DocumentKind.REFERRAL_LETTER);
        var slides =
                new ArrivedPaper(
                        DocumentKind.RESULTS,
                        Enclosure.Kind.PATHOLOGY,
                        hospital.today(),
                        Delivery.POST,
                        6,
                        true,
                        "");
        people.as(people.secretary(), () -> dossier.record(file.id(), List.of(slides)));
        return situations.again(file);
    }
}
