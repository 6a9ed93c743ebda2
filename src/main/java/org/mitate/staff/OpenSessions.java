package org.mitate.staff;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// The sessions that are open anywhere in the house.
@Component
class OpenSessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;

    OpenSessions(ObjectProvider<FindByIndexNameSessionRepository<?>> sessions) {
        this.sessions = sessions;
    }

    /// Whoever sits there is out with the next click.
    void endAllOf(String account) {
        sessions.ifAvailable(
                all -> all.findByPrincipalName(account).keySet().forEach(all::deleteById));
    }
}
