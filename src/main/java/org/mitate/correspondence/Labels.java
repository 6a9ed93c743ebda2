package org.mitate.correspondence;

import java.util.List;
import org.mitate.paper.Letterheads;
import org.mitate.paper.MailingLabels;
import org.springframework.stereotype.Component;

/// The sheet of labels behind the day's letters, in the same order; two letters to one person are
/// one envelope.
@Component
class Labels {

    private final Letterheads letterheads;

    Labels(Letterheads letterheads) {
        this.letterheads = letterheads;
    }

    MailingLabels of(List<DueLetter> letters) {
        var labels =
                letters.stream()
                        .map(
                                letter ->
                                        new MailingLabels.Label(
                                                letter.to().postalCode(),
                                                letter.to().address(),
                                                letter.to().name(),
                                                letter.file().number().printed()))
                        .distinct()
                        .toList();
        return new MailingLabels(letterheads.today(), labels);
    }
}
