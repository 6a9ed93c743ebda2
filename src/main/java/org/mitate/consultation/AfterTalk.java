package org.mitate.consultation;

import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.ui.Page;

/// What the doctor still has to do once the talk is over, as another room knows it.
public interface AfterTalk {

    /// How far it is.
    enum State {
        OPEN,
        /// Somebody else has to do it.
        WAITING,
        DONE
    }

    /// @param address where it is done or seen
    record Task(String words, String address, State state) {

        public boolean isOpen() {
            return state == State.OPEN;
        }
    }

    Optional<Task> task(Page page, CaseFile file);
}
