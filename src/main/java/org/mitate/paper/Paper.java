package org.mitate.paper;

/// A paper of the clinic with everything that stands on it; the [Printer] sets it on sheets.
///
/// Each paper holds words and dates as they are to be read, never a case: rooms fill it from what
/// they know.
public sealed interface Paper
        permits AcknowledgementLetter,
                AddressLabels,
                ApplicationForm,
                Checklist,
                ClosingLeaflet,
                ConfirmationLetter,
                ConsentForm,
                DailyClosePaper,
                DocumentRequestLetter,
                EntranceSheet,
                EvidenceSheet,
                FaxCover,
                LetterWithOpinion,
                MailingLabels,
                OpinionReport,
                OriginalLabels,
                OwnCopy,
                ReceiptPaper,
                RefundPaper,
                RequestToDoctor {

    /// What the document is called in the reader's window.
    String title();
}
