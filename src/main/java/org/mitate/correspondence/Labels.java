package org.mitate.correspondence;

import java.util.List;
import java.util.stream.Stream;
import org.mitate.cases.CaseFile;
import org.mitate.correspondence.DueLetter.Addressee;
import org.mitate.paper.Letterheads;
import org.mitate.paper.MailingLabels;
import org.springframework.stereotype.Component;

/// The sheet of labels behind the day's letters, in the same order; two letters to one person are
/// one envelope.
@Component
class Labels {

    private final Letterheads letterheads;
    private final Addresses addresses;

    Labels(Letterheads letterheads, Addresses addresses) {
        this.addresses = addresses;
        this.letterheads = letterheads;
    }

    MailingLabels ofCases(List<CaseFile> files) {
        return sheet(files.stream().map(file -> label(addresses.consultee(file), file)));
    }

    MailingLabels of(List<DueLetter> letters) {
        return sheet(letters.stream().map(letter -> label(letter.to(), letter.file())));
    }

    private MailingLabels sheet(Stream<MailingLabels.Label> labels) {
        return new MailingLabels(letterheads.today(), labels.distinct().toList());
    }

    private static MailingLabels.Label label(Addressee to, CaseFile file) {
        return new MailingLabels.Label(
                to.postalCode(), to.address(), to.name(), file.number().printed());
    }
}
