package org.mitate.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mitate.cases.application.Enclosure;
import org.mitate.documents.ArrivedPaper;
import org.mitate.documents.Delivery;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DocumentKind;

/// The papers that come with a sample case.
final class SamplePapers {

    private SamplePapers() {}

    /// As the applicant lists them.
    static List<Enclosure> enclosed(SampleCase sample) {
        var all = new ArrayList<Enclosure>();
        all.add(new Enclosure(Enclosure.Kind.REFERRAL_LETTER, 1, false, ""));
        if (hasImages(sample)) all.add(new Enclosure(Enclosure.Kind.CT_MRI, 1, true, ""));
        if (hasSlides(sample)) all.add(new Enclosure(Enclosure.Kind.PATHOLOGY, 6, true, ""));
        all.add(new Enclosure(Enclosure.Kind.BLOOD, 3, false, ""));
        return all;
    }

    /// What comes by itself: all but what is missing or late.
    static List<ArrivedPaper> punctual(SampleCase sample, LocalDate day) {
        return all(sample, day).stream()
                .filter(paper -> !sample.lacking().contains(paper.kind()))
                .filter(paper -> !sample.belated().contains(paper.kind()))
                .toList();
    }

    static List<ArrivedPaper> belated(SampleCase sample, LocalDate day) {
        return all(sample, day).stream()
                .filter(paper -> sample.belated().contains(paper.kind()))
                .toList();
    }

    private static List<ArrivedPaper> all(SampleCase sample, LocalDate day) {
        var all = new ArrayList<ArrivedPaper>();
        all.add(ArrivedPaper.of(DocumentKind.REFERRAL_LETTER, day, Delivery.POST));
        var consultee = sample.consultee();
        if (consultee != null && consultee.consent() == Consent.GIVEN) {
            all.add(ArrivedPaper.of(DocumentKind.CONSENT_FORM, day, Delivery.POST));
        }
        Objects.requireNonNullElse(sample.papers(), List.<DocumentKind>of())
                .forEach(kind -> all.add(ArrivedPaper.of(kind, day, Delivery.POST)));
        enclosed(sample).stream()
                .filter(each -> each.kind() != Enclosure.Kind.REFERRAL_LETTER)
                .forEach(each -> all.add(material(each, day)));
        return all;
    }

    private static ArrivedPaper material(Enclosure enclosed, LocalDate day) {
        boolean images = enclosed.kind() == Enclosure.Kind.CT_MRI;
        return new ArrivedPaper(
                images ? DocumentKind.IMAGES : DocumentKind.RESULTS,
                enclosed.kind(),
                day,
                Delivery.POST,
                enclosed.count(),
                enclosed.toReturn(),
                "");
    }

    private static boolean hasImages(SampleCase sample) {
        return !sample.department().equals("PSYCHIATRY");
    }

    private static boolean hasSlides(SampleCase sample) {
        return sample.ordered().contains("PATHOLOGY");
    }
}
