package org.mitate.consultation;

import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.ui.Page;

/// What the doctor still has to do once the talk is over, as another room knows it.
public interface AfterTalk {

    /// Something that is open, or done.
    ///
    /// @param address where it is done; empty where the doctor only waits
    record Task(String words, String address, boolean done) {}

    Optional<Task> task(Page page, CaseFile file);
}
