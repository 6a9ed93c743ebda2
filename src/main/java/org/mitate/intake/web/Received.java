package org.mitate.intake.web;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;

/// After receiving: on to the case, and a word about the second one where there are two.
final class Received {

    private Received() {}

    static Screen goOn(Page page, List<CaseFile> opened) {
        CaseFile first = opened.getFirst();
        String sentence =
                opened.size() == 1
                        ? page.text("intake.received", first.number().printed())
                        : page.text(
                                "intake.received.two",
                                first.number().printed(),
                                opened.getLast().number().printed());
        return Screen.goTo("/cases/" + first.number().printed()).saying(sentence);
    }
}
