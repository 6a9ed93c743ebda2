package org.mitate.staff;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/// The sessions that are open anywhere in the house.
@Component
class OpenSessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;

    OpenSessions(ObjectProvider<FindByIndexNameSessionRepository<?>> sessions) {
        this.sessions = sessions;
    }

    void clearExpired() {
        sessions.ifAvailable(
                all -> {
                    if (all instanceof JdbcIndexedSessionRepository rows) {
                        rows.cleanUpExpiredSessions();
                    }
                });
    }

    /// Whoever sits there is out with the next click.
    void endAllOf(String account) {
        sessions.ifAvailable(
                all -> all.findByPrincipalName(account).keySet().forEach(all::deleteById));
    }
}
