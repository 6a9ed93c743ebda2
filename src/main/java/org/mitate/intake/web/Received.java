package org.mitate.intake.web;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;

/// After receiving: on to the sheets of the case that still lie on the pile, else to the case, and
/// a word about the second one where there are two.
final class Received {

    private Received() {}

    /// @param sheetsLeft whether sheets came along of which nobody has said yet what they are
    static Screen goOn(Page page, List<CaseFile> opened, boolean sheetsLeft) {
        CaseFile first = opened.getFirst();
        String sentence =
                opened.size() == 1
                        ? page.text("intake.received", first.number().printed())
                        : page.text(
                                "intake.received.two",
                                first.number().printed(),
                                opened.getLast().number().printed());
        String number = first.number().printed();
        return Screen.goTo(sheetsLeft ? "/inbox/" + number + "/filing" : "/cases/" + number)
                .saying(sentence);
    }
}
