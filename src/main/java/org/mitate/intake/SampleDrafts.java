package org.mitate.intake;

import java.util.List;
import java.util.Map;
import org.mitate.shared.CaseNumber;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Drafts whose number and secret are known beforehand, for the demo hospital and its test; no
/// other house has this bean.
@Component
@Profile("demo | test")
public class SampleDrafts {

    private final WritingDesk desk;

    SampleDrafts(WritingDesk desk) {
        this.desk = desk;
    }

    /// A printed form that waits to be sent.
    public Draft print(CaseNumber number, CaseNumber secret, Map<String, List<String>> entries) {
        Draft draft = desk.begin(number, secret).draft();
        desk.write(draft, entries);
        return desk.print(draft.with(entries));
    }
}
