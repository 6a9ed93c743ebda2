package org.mitate.paper;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.mitate.paper.PaperCode.Kind;

/// Knows which template sets which paper.
final class Sheets {

    private final Templates templates;
    private final FaxMarks marks;

    Sheets(Templates templates, FaxMarks marks) {
        this.templates = templates;
        this.marks = marks;
    }

    JteModel of(Paper paper) {
        return switch (paper) {
            case ApplicationForm form -> templates.paperApplicationForm(form, marks(form));
            case ConsentForm form -> templates.paperConsentForm(form, mark(form));
            case FaxCover cover -> templates.paperFaxCover(cover, mark(cover));
            case AddressLabels labels -> templates.paperAddressLabels(labels);
            case Checklist list -> templates.paperChecklist(list, mark(list));
            case RequestToDoctor letter -> templates.paperRequestToDoctor(letter, mark(letter));
            case OwnCopy copy -> templates.paperOwnCopy(copy, mark(copy));
            case AcknowledgementLetter letter -> templates.paperAcknowledgementLetter(letter);
            case DocumentRequestLetter letter -> templates.paperDocumentRequestLetter(letter);
            case MailingLabels labels -> templates.paperMailingLabels(labels);
            case OriginalLabels labels ->
                    templates.paperOriginalLabels(labels.oneByOne(), marked(labels));
            case ConfirmationLetter letter -> templates.paperConfirmationLetter(letter);
            case EntranceSheet sheet -> templates.paperEntranceSheet(sheet);
            case ClosingLeaflet leaflet -> templates.paperClosingLeaflet(leaflet);
            case OpinionReport report -> templates.paperOpinionReport(report);
            case LetterWithOpinion letter -> templates.paperLetterWithOpinion(letter);
            case ReceiptPaper receipt -> templates.paperReceiptPaper(receipt);
            case RefundPaper refund -> templates.paperRefundPaper(refund);
            case DailyClosePaper close -> templates.paperDailyClosePaper(close);
            case EvidenceSheet sheet -> templates.paperEvidenceSheet(sheet);
        };
    }

    private List<List<MarkedLabel>> marked(OriginalLabels labels) {
        return labels.rows().stream()
                .map(row -> row.stream().map(it -> new MarkedLabel(it, mark(it))).toList())
                .toList();
    }

    private FaxMark mark(OriginalLabels.Label label) {
        return marks.mark(
                label.number().printed(),
                label.original(),
                Kind.ORIGINAL,
                "原本",
                label.piece(),
                label.pieces());
    }

    private List<FaxMark> marks(ApplicationForm form) {
        var each = new ArrayList<FaxMark>();
        for (int sheet = 1; sheet <= form.sheets(); sheet++) {
            each.add(mark(form, sheet));
        }
        return each;
    }

    private FaxMark mark(ApplicationForm form, int sheet) {
        return marks.mark(
                form.number(), form.edition(), Kind.APPLICATION, "申込書", sheet, form.sheets());
    }

    private FaxMark mark(ConsentForm form) {
        return marks.mark(form.number(), form.edition(), Kind.CONSENT, "同意書", 1, 1);
    }

    private FaxMark mark(FaxCover cover) {
        return marks.mark(cover.number(), cover.edition(), Kind.COVER, "送付状", 1, 1);
    }

    private FaxMark mark(Checklist list) {
        return marks.mark(list.number(), list.edition(), Kind.CHECKLIST, list.title(), 1, 1);
    }

    private FaxMark mark(RequestToDoctor letter) {
        return marks.mark(letter.number(), letter.edition(), Kind.REQUEST, letter.title(), 1, 1);
    }

    private FaxMark mark(OwnCopy copy) {
        return marks.mark(copy.number(), copy.edition(), Kind.OWN_COPY, copy.title(), 1, 1);
    }
}
